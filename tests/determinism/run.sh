#!/usr/bin/env bash
# run.sh VARIANT PROGRAM SAMPLES WORK: builds the samples in two ways and compares the files byte by byte.
set -euo pipefail
variant=$1 program=$2 samples=$3 work=$4

rm -rf "$work"
mkdir -p "$work"
cd "$samples"
files=(*.txt wire.jsonl)
extensions=(json graphml gexf gephi.graphml yed.graphml nodes.csv edges.csv dot cyjs neo4j.nodes.csv
            neo4j.rels.csv cypher trig nq ftm.json)
mapfile -t backwards < <(printf '%s\n' "${files[@]}" | tac)

# build NAME ENVIRONMENT... -- ARGUMENTS...
build()
{
  local name=$1
  shift
  local environment=()
  while [ "$1" != -- ]; do
    environment+=("$1")
    shift
  done
  shift
  local outputs=()
  for extension in "${extensions[@]}"; do
    outputs+=(-o "$work/$name.$extension")
  done
  env "${environment[@]}" "$program" build "${outputs[@]}" "$@"
}

turkish()
{
  mkdir -p "$work/locales"
  if ! localedef -i tr_TR -f UTF-8 "$work/locales/tr_TR.UTF-8" 2>/dev/null; then
    echo "skipped: no Turkish locale can be made here (package locales)"
    exit 77
  fi
}

case $variant in
  order)
    build a -- "${files[@]}"
    build b -- "${backwards[@]}" ;;
  locale)
    turkish
    build a LC_ALL=C -- "${files[@]}"
    build b LOCPATH="$work/locales" LC_ALL=tr_TR.UTF-8 -- "${files[@]}" ;;
  zone)
    build a TZ=UTC -- "${files[@]}"
    build b TZ=Asia/Tokyo -- "${files[@]}" ;;
  threads)
    build a -- --threads 1 "${files[@]}"
    build b -- --threads 2 "${files[@]}" ;;
  reports)
    build a -- "${files[@]}"
    "$program" extract "${files[@]}" -o "$work/reports.jsonl"
    build b -- "$work/reports.jsonl" ;;
  parts)
    # Ten random splits: each part is extracted alone, the parts are built together in any order.
    build a -- "${files[@]}"
    for file in "${files[@]}"; do
      "$program" extract "$file" -o "$work/$file.reports"
    done
    RANDOM=7
    for round in {1..10}; do
      rm -f "$work"/part-*
      for file in "${files[@]}"; do
        cat "$work/$file.reports" >> "$work/part-$((RANDOM % (round + 1)))"
      done
      mapfile -t parts < <(printf '%s\n' "$work"/part-* | while read -r part; do echo "$RANDOM $part"; done | sort | cut -d' ' -f2)
      rm -f "$work"/b.*
      build b -- --threads $((1 + round % 2)) "${parts[@]}"
      cmp "$work/a.json" "$work/b.json"
    done ;;
  folder)
    # The uri is the path as given, so both ways have to give the same paths.
    build a -- .
    build b -- "${backwards[@]/#/./}" ;;
esac

for extension in "${extensions[@]}"; do
  cmp "$work/a.$extension" "$work/b.$extension"
done
