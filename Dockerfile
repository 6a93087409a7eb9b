# The explorer with its page built; the store is chosen by what `command` starts.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# What the offline file needs of Vite is kept in dist/offline.
RUN npm run build && npm run build:offline -- --out /tmp/fazhi.html && rm /tmp/fazhi.html && npm prune --omit=dev

FROM node:22-bookworm-slim
WORKDIR /app
COPY --from=build --chown=node:node /app ./
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
EXPOSE 4000
CMD ["node", "--import", "jiti/register", "server/main.ts"]
