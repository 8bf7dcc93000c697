#!/usr/bin/python3
"""Cuts the bundled faces out of the whole source fonts.

usage: cut-fonts.py SOURCE_DIR DEST_DIR

Needs fontTools (written for Debian's python3-fonttools 4.38.0). Reproducible: same sources, same fontTools, same bytes.
"""
import copy
import hashlib
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

HANZI = "tgscc-8105.txt"
SOURCES = {  # what SOURCE_DIR must hold, by SHA-256
    "NotoSerifSC_400Regular.ttf": "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742",
    "NotoSerifSC_700Bold.ttf": "9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6",
    "NotoSansSC_400Regular.ttf": "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
    "LXGWWenKaiGBLite-Regular.ttf": "1675c708cce181871d9a8adc987f35a0cabc6ff980685cd99f05d2655ea08c4c",
    "LXGWZhuqueFangsong-Regular.ttf": "558c62730844fe54ba220146ed62f859d4e2880188d92d985f8921c6e3743bc4",
    "LICENSE-NotoSansSC.txt": "1c05c68c34f9708415aada51f17e1b0092d2cea709bf4a94cd38114f9e73d7d9",
    "LICENSE-NotoSerifSC.txt": "5e0da210fb04058a8c0087985d2d456b931c2579811a49655721d3cf0c36b6d6",
    "LICENSE-lxgw-fonts.txt": "c9494c199d432a2f981e71a952f25d84772eb0b32e0bf5ae9a2857c848f8b4c6",
    HANZI: "ad231fcfed4cac4ecaf2cc62f6cac888ede4d22b7199dfe28956d1459f1d43df",
}

ZHUQUE = "Copyright (c) 2023, Zhejiang JadeFoci Techonology Co. LTD (https://www.jadefoci.com/)"  # upstream's spelling
WENKAI = "Reserved Font Names declared by LXGW for this font: '霞鹜', '霞鶩', '落霞孤鹜', '落霞孤鶩' and 'LXGW'."

# family, style, source font, what the source calls itself, licence file, notices upstream has beside those in the font
FACES = [
    ("Bulletin Song", "Regular", "NotoSerifSC_400Regular.ttf", "Noto Serif SC Regular", "LICENSE-NotoSerifSC.txt", ""),
    ("Bulletin Title", "Bold", "NotoSerifSC_700Bold.ttf", "Noto Serif SC Bold", "LICENSE-NotoSerifSC.txt", ""),
    ("Bulletin Hei", "Regular", "NotoSansSC_400Regular.ttf", "Noto Sans SC Regular", "LICENSE-NotoSansSC.txt", ""),
    ("Bulletin Kai", "Regular", "LXGWWenKaiGBLite-Regular.ttf", "LXGW WenKai GB Lite", "LICENSE-lxgw-fonts.txt", WENKAI),
    ("Bulletin Fangsong", "Regular", "LXGWZhuqueFangsong-Regular.ttf", "Zhuque Fangsong (technical preview)",
     "LICENSE-lxgw-fonts.txt", ZHUQUE),
]
# The licences forbid reserved names in a changed font's name; names that may be trademarks are kept out as well.
RESERVED = ("source", "noto", "lxgw", "wenkai", "klee", "zhuque", "霞鹜", "霞鶩", "落霞孤鹜", "落霞孤鶩", "朱雀")

RANGES = [  # beside the hanzi and GB 2312; what a face lacks is left out
    (0x20, 0x7E), (0xA0, 0xFF),        # ASCII, Latin-1
    (0x2010, 0x2027), (0x202F, 0x205E),  # general punctuation, without control characters
    (0x2070, 0x209C), (0x20A0, 0x20C0),  # super- and subscripts, currency
    (0x2100, 0x214F), (0x2150, 0x218B),  # letter-like units, fractions and Roman numerals
    (0x2190, 0x21FF), (0x2200, 0x22FF),  # arrows, mathematics
    (0x2460, 0x24FF), (0x2500, 0x257F), (0x2580, 0x25FF),  # circled numbers, box drawing, blocks and shapes
    (0x2605, 0x2606), (0x2610, 0x2612), (0x2640, 0x2642), (0x2713, 0x2718), (0x2776, 0x2793),  # stars, boxes, ticks
    (0x2E3A, 0x2E3B),                  # two-em and three-em dash
    (0x3000, 0x303F), (0x3041, 0x30FF), (0x3105, 0x312F),  # CJK punctuation, kana, bopomofo
    (0x3220, 0x3243), (0x3250, 0x325F), (0x3280, 0x32BF),  # ㈠ ㊀ ㉑ …
    (0x338E, 0x33D5),                  # ㎎ ㎏ ㎡ …
    (0xFF00, 0xFFEF),                  # full-width and half-width forms
]

# Drawn half an em wide where a source has such glyphs: Chinese official typesetting sets figures two to a cell.
# Not so . , : / (the half-width ones leave holes), - (too high in Song, loose in Hei) and ~ (crowds its neighbours).
HALF_WIDTH = "0123456789%+="

KEEP_TABLES = {"head", "hhea", "hmtx", "maxp", "OS/2", "cmap", "loca", "glyf", "name", "post"}


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def coverage(source_dir):
    wanted = {int(line, 16) for line in (source_dir / HANZI).read_text().split()}
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            wanted.update(map(ord, bytes((row, cell)).decode("gb2312", "ignore")))
    for first, last in RANGES:
        wanted.update(range(first, last + 1))
    return wanted


def map_half_width(font):
    """Maps HALF_WIDTH to what the source's `hwid` feature would put in place; a source without it keeps its glyphs."""
    gsub = font["GSUB"].table
    lookups = {index for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "hwid"
               for index in record.Feature.LookupListIndex}
    half = {}
    for index in sorted(lookups):
        for subtable in gsub.LookupList.Lookup[index].SubTable:
            half.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    if not half:
        return
    cmap = font.getBestCmap()
    chosen = {ord(character): half[cmap[ord(character)]] for character in HALF_WIDTH}
    for name in chosen.values():
        if font["hmtx"][name][0] * 2 != font["head"].unitsPerEm:
            raise SystemExit(f"{name} is not half an em wide")
    for table in font["cmap"].tables:
        table.cmap.update((code, name) for code, name in chosen.items() if code in table.cmap)


def cut(path, wanted):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []     # OpenPDF reads neither GSUB nor GPOS
    options.notdef_outline = True
    options.recalc_bounds = True     # the PDF font descriptor's box comes from here
    options.recalc_timestamp = False  # keep the source's head.modified: same bytes at every run
    font = subset.load_font(str(path), options)
    if "fvar" in font:
        raise SystemExit(f"{path.name} is a variable font")
    map_half_width(font)
    for tag in font.keys():          # before subsetting: layout tables would only slow it down
        if tag not in KEEP_TABLES | {"GlyphOrder"}:
            del font[tag]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return font, options


def one_glyph_per_character(font):
    """Gives each code point a glyph of its own, and writes the cmap anew (formats 4 and 12 only).

    The sources draw several characters with one glyph (· • ‧ ・, or - and soft hyphen). A PDF maps glyphs back to text,
    so with a shared glyph whichever character comes first in a document would be what a reader copies for all of them.
    Glyphs share with no code point outside `cmap`, so no hanzi can come back as a radical or a compatibility form.
    """
    cmap, taken, order = dict(font.getBestCmap()), set(), list(font.getGlyphOrder())
    for code in sorted(cmap):
        name = cmap[code]
        if name in taken:
            clone = f"{name}.u{code:04X}"
            font["glyf"].glyphs[clone] = copy.deepcopy(font["glyf"].glyphs[name])
            font["hmtx"].metrics[clone] = font["hmtx"].metrics[name]
            order.append(clone)
            cmap[code] = name = clone
        taken.add(name)
    font["glyf"].glyphOrder = order
    font.setGlyphOrder(order)

    table = newTable("cmap")
    table.tableVersion, table.tables = 0, []
    bmp = {code: name for code, name in cmap.items() if code <= 0xFFFF}
    for platform, encoding, fmt, mapping in ((0, 3, 4, bmp), (0, 4, 12, cmap), (3, 1, 4, bmp), (3, 10, 12, cmap)):
        sub = CmapSubtable.newSubtable(fmt)
        sub.platformID, sub.platEncID, sub.language, sub.cmap = platform, encoding, 0, mapping
        table.tables.append(sub)
    font["cmap"] = table


def rename(font, family, style, original):
    old = font["name"]
    version = f"Version {font['head'].fontRevision:.3f}"
    postscript = family.replace(" ", "") + "-" + style
    full = family if style == "Regular" else f"{family} {style}"
    records = {1: family, 2: style, 3: f"{version};{postscript}", 4: full, 5: f"{version}; cut for bulletin", 6: postscript,
               10: f"Derived from {original}: cut to a smaller set of characters, hints and layout tables removed, renamed."}
    if any(word in records[key].lower() for key in (1, 3, 4, 6) for word in RESERVED):
        raise SystemExit(f"reserved name in {family}")
    for key in (0, 9, 13, 14):       # copyright, designers, licence, licence URL
        if old.getName(key, 3, 1, 0x409):
            records[key] = old.getName(key, 3, 1, 0x409).toUnicode()
    font["name"] = table = newTable("name")
    table.names = []
    for key, text in sorted(records.items()):
        table.setName(text, key, 3, 1, 0x409)
    font["OS/2"].fsType = 0          # installable: the OFL allows embedding, though one source says otherwise
    font["OS/2"].achVendID = "NONE"  # no longer the vendor's font
    return postscript, records[0]


def main(source_dir, dest_dir):
    for name, expected in SOURCES.items():
        if sha256(source_dir / name) != expected:
            raise SystemExit(f"{name} is not the file this script was written for")
    dest_dir.mkdir(parents=True, exist_ok=True)
    wanted, written = coverage(source_dir), []
    for family, style, source, original, licence, notice in FACES:
        font, options = cut(source_dir / source, wanted)
        one_glyph_per_character(font)
        postscript, copyright_notice = rename(font, family, style, original)
        written.append(dest_dir / f"{postscript}.ttf")
        subset.save_font(font, str(written[-1]), options)
        notices = "\n".join(filter(None, (copyright_notice, notice)))
        written.append(dest_dir / f"OFL-{postscript}.txt")
        written[-1].write_text(
            f"{postscript}.ttf ({family}) is a Modified Version of {original}.\n\n{notices}\n\n"
            f"The licence as it came with the original:\n\n" + (source_dir / licence).read_text("utf-8"), "utf-8")
    lines = ["# Sources. Not kept here; cut-fonts.py checks them."]
    lines += [f"{total}  {name}" for name, total in sorted(SOURCES.items())]
    lines += ["", "# Results. Check with: sha256sum --ignore-missing -c SHA256SUMS"]
    lines += [f"{sha256(path)}  {path.name}" for path in sorted(written)]
    (dest_dir / "SHA256SUMS").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
