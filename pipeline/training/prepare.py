"""Copies labelled check-ins to a working folder, each set under its name, without what training does not read.

usage: prepare.py WORK NAME=GOLD.json ...   writes WORK/gold/NAME/gold.json and text.txt
"""
import json
import os
import sys


def main():
    for argument in sys.argv[2:]:
        name, _, path = argument.partition("=")
        gold = json.load(open(path, encoding="utf-8"))
        text = open(os.path.join(os.path.dirname(path), gold["source_text"]), encoding="utf-8").read()
        folder = os.path.join(sys.argv[1], "gold", name)
        os.makedirs(folder, exist_ok=True)
        for row in gold["sentences"]:
            row["mentions"], row["refs"] = [], []
        gold["source_text"] = "text.txt"
        with open(os.path.join(folder, "gold.json"), "w", encoding="utf-8") as f:
            json.dump(gold, f)
        with open(os.path.join(folder, "text.txt"), "w", encoding="utf-8") as f:
            f.write(text)


if __name__ == "__main__":
    main()
