#!/usr/bin/env bash
# Writes Markdown with what changed in the models between two commits: model-diff.sh BASE HEAD [limits of paramgen diff]
# Example: model-diff.sh origin/main HEAD --max-parameters +5% > model-diff.md
# Exit codes: 0, 3 if a limit is exceeded, 1 if a model is invalid, 2 if the arguments are wrong.
set -euo pipefail
if (($# < 2)); then
    echo "usage: model-diff.sh BASE HEAD [limits of paramgen diff]" >&2
    exit 2
fi
base=$1 head=$2
shift 2
cd "$(git rev-parse --show-toplevel)"
start=$(git merge-base "$base" "$head") || { echo "'$base' and '$head' have no commit in common" >&2; exit 2; }

# Both versions as whole trees: a class may name a model file beside it.
work=$(mktemp -d)
clean() {
    git worktree remove --force "$work/old" 2> "$work/ignored" || true
    git worktree remove --force "$work/new" 2> "$work/ignored" || true
    rm -rf "$work"
}
trap clean EXIT
git worktree add --quiet --detach "$work/old" "$start"
git worktree add --quiet --detach "$work/new" "$head"
git diff --name-only -z --no-renames "$start" "$head" -- \
    '*.keras' '*.h5' '*.hdf5' '*.onnx' '*.safetensors' '*.json' '*.cs' > "$work/paths"

# Most .json and .cs files have nothing to do with models.
may_have_model() {
    case $1 in
        *.cs) grep -Eqs '\b(Input|KerasModel|OnnxModel|SafeTensors|Weights)(Attribute)?\b' "$work/old/$1" "$work/new/$1" ;;
        *.json) grep -Eqs '"(class_name|modelTopology)"' "$work/old/$1" "$work/new/$1" ;;
    esac
}

version() {
    if [[ -f $1 ]]; then echo "$1"; else echo /dev/null; fi
}

# Compares two versions of a file; the table is in $work/table, what is wrong in $work/errors.
compare() {
    paramgen diff "$1" "$2" --format markdown "${@:3}" > "$work/table" 2> "$work/errors"
}

# A text that nothing in it makes Markdown or HTML.
quoted() {
    printf '\n~~~~~~~~text\n'
    sed -e "s#$work/old/##g; s#$work/new/##g; s/~~~~*/~~~/g" "$1"
    printf '~~~~~~~~\n'
}

code=0 changed=0
while IFS= read -r -d '' path; do
    may_have_model "$path" || continue
    old=$(version "$work/old/$path") new=$(version "$work/new/$path") result=0
    compare "$old" "$new" "$@" || result=$?
    if ((result == 4)); then continue; fi
    if ((result == 2)); then cat "$work/errors" >&2; exit 2; fi
    changed=1
    printf '## `%s`\n\n' "${path//\`/}"
    # A version that was invalid is no reason to fail: this may be the repair.
    if ((result == 1)); then
        cp "$work/errors" "$work/before"
        result=0
        compare /dev/null "$new" "$@" || result=$?
        if ((result != 1)); then
            echo "The old version is invalid, or cannot be compared:"
            quoted "$work/before"
            echo
            if ((result == 4)); then result=0; echo "It was removed."; fi
        fi
    fi
    cat "$work/table"
    if [[ -s $work/errors ]] && ((result != 0)); then quoted "$work/errors"; fi
    echo
    if ((result > code)); then code=$result; fi
done < "$work/paths"

if ((changed == 0)); then
    echo "No model differs."
fi
exit "$code"
