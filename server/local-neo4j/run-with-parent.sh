# Runs a command for as long as standard input stays open, then ends it.
#
#   sh run-with-parent.sh GRACE_SECONDS COMMAND [ARGUMENT…]
#
# Standard input is a pipe that only the parent holds. It closes however the parent dies, SIGKILL included,
# so that no process of ours is left behind. The command replaces this shell and keeps its process id;
# only the watcher stays beside it.
grace=$1
shift
exec 3<&0 </dev/null
(
  cat <&3 >/dev/null
  kill -TERM $$ 2>/dev/null || exit 0
  while [ "$grace" -gt 0 ]; do
    sleep 1
    kill -0 $$ 2>/dev/null || exit 0
    grace=$((grace - 1))
  done
  kill -KILL $$ 2>/dev/null
) &
exec 3<&-
exec "$@"
