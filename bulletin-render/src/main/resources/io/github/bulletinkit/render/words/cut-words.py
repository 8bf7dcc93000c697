#!/usr/bin/python3
"""Cuts the bundled word list out of jieba's dictionary.

usage: cut-words.py DICT_TXT > words.txt

Needs Python 3 alone. Reproducible: the same dictionary gives the same bytes.
"""
import hashlib
import sys
from pathlib import Path

SHA256 = "7197c3211ddd98962b036cdf40324d1ea2bfaa12bd028e68faa70111a88e12a8"
LONGEST = 4  # longer names are made of shorter words
RAREST = 10  # a rarer word of several hanzi is left out


def is_hanzi(word):
    return all("\u4e00" <= c <= "\u9fff" for c in word)


def main(path):
    data = Path(path).read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256:
        sys.exit(f"{path} is not the dictionary that the list is cut from")
    frequencies = {}
    for line in data.decode().splitlines():
        word, frequency, _ = line.split(" ")
        if is_hanzi(word) and len(word) <= LONGEST and (len(word) == 1 or int(frequency) >= RAREST):
            frequencies[word] = max(1, int(frequency))
    for word in list(frequencies):
        frequencies.setdefault(word[0], 1)
    line = ""
    for word in sorted(frequencies):
        if line and line[0] != word[0]:
            print(line)
            line = ""
        line += (word[1:] if line else word[0]) + chr(ord("a") + frequencies[word].bit_length() - 1)
    print(line)


if __name__ == "__main__":
    main(*sys.argv[1:])
