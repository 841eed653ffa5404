#!/usr/bin/env bash
# Writes Markdown with what changed in the models between two commits: model-diff.sh BASE HEAD [limits of paramgen diff]
# Example: model-diff.sh origin/main HEAD --max-parameters +5% > model-diff.md
# Exit codes are those of paramgen diff, and the highest of all files: 3 if a limit is exceeded, 1 if a model is invalid.
set -euo pipefail
base=$1 head=$2
shift 2

# Both versions as whole trees: a class may name a model file beside it.
work=$(mktemp -d)
trap 'git worktree remove --force "$work/old"; git worktree remove --force "$work/new"; rm -rf "$work"' EXIT
git worktree add --quiet --detach "$work/old" "$(git merge-base "$base" "$head")"
git worktree add --quiet --detach "$work/new" "$head"

# A .cs file counts if it has an attribute that makes a class a model.
has_model() {
    [[ $1 != *.cs ]] || grep -Eqs '\[(Input|KerasModel|OnnxModel|SafeTensors|Weights)\b' "$work/old/$1" "$work/new/$1"
}

version() {
    if [[ -f $1 ]]; then echo "$1"; else echo /dev/null; fi
}

# Standard output, also for a command whose errors are captured.
exec 3>&1
code=0 changed=0
while IFS= read -r -d '' path; do
    has_model "$path" || continue
    changed=1
    echo "## $path"
    echo
    result=0
    errors=$(paramgen diff "$(version "$work/old/$path")" "$(version "$work/new/$path")" --format markdown "$@" 2>&1 >&3) || result=$?
    if [[ -n $errors ]]; then
        printf '\n> [!WARNING]\n'
        sed 's/^/> /' <<< "${errors//"$work/new/"/}"
    fi
    echo
    if ((result > code)); then code=$result; fi
done < <(git diff --name-only -z --no-renames "$(git merge-base "$base" "$head")" "$head" -- '*.keras' '*.h5' '*.onnx' '*.safetensors' '*.json' '*.cs')

if ((changed == 0)); then
    echo "No model differs."
fi
exit "$code"
