package io.github.bulletinkit.render.internal.truetype;

/** Checks whether a font may be embedded and is intact, except its characters and outlines. */
final class TrueTypeChecks {
    private static final int RESTRICTED_LICENCE = 0x0002;
    private static final int PREVIEW_OR_EDITABLE = 0x000C;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private static final int HEAD_MAGIC = 0x5F0F3CF5;
    private static final int NAME_RECORD = 12;
    private static final int KERN_HEADER = 14;
    private static final int KERN_PAIR = 6;

    private final SfntTables tables;

    TrueTypeChecks(SfntTables tables) {
        this.tables = tables;
    }

    void check() {
        checkLicence(tables.require("OS/2"));
        checkHead(tables.require("head"));
        checkNames(tables.require("name"));
        tables.find("post").ifPresent(post -> post.requireBytes(0, 16));
        tables.find("kern").ifPresent(TrueTypeChecks::checkKerning);
    }

    /** The least restrictive licence bit counts; the two bits above forbid subsetting and outlines. */
    private static void checkLicence(SfntTable os2) {
        int fsType = os2.uint16(8);
        boolean restricted = (fsType & RESTRICTED_LICENCE) != 0 && (fsType & PREVIEW_OR_EDITABLE) == 0;
        if (restricted) {
            throw forbidden("embedding", fsType);
        }
        if ((fsType & NO_SUBSETTING) != 0) {
            throw forbidden("embedding a part of it", fsType);
        }
        if ((fsType & BITMAPS_ONLY) != 0) {
            throw forbidden("embedding its outlines", fsType);
        }
        int version = os2.uint16(0);
        os2.requireBytes(0, version == 0 ? 78 : version == 1 ? 86 : 96);
    }

    private static UnusableFontException forbidden(String what, int fsType) {
        return new UnusableFontException(
                "its licence forbids " + what + " (OS/2 fsType 0x%04x)".formatted(fsType),
                "Use a font that may be embedded, or ask its owner for an edition that may");
    }

    private static void checkHead(SfntTable head) {
        head.require((head.uint16(12) << 16 | head.uint16(14)) == HEAD_MAGIC, "does not have its magic number");
        head.require(head.uint16(50) <= 1 && head.uint16(52) == 0, "gives an unknown format of the outlines");
    }

    private static void checkNames(SfntTable name) {
        int count = name.uint16(2);
        int storage = name.uint16(4);
        for (int i = 0; i < count; i++) {
            int record = 6 + NAME_RECORD * i;
            name.requireBytes(storage + name.uint16(record + 10), name.uint16(record + 8));
        }
    }

    /**
     * Kerning is not used, but the painter reads it. The length in a subtable's header is no help: it overflows for
     * large subtables.
     */
    private static void checkKerning(SfntTable kern) {
        int count = kern.uint16(2);
        int at = 4;
        long pairs = 0;
        for (int i = 0; i < count; i++) {
            int subtablePairs = kern.uint16(at + 6);
            pairs += subtablePairs;
            kern.requireBytes(at + KERN_HEADER, (long) KERN_PAIR * subtablePairs);
            kern.require(KERN_PAIR * pairs <= kern.length(), "has subtables that overlap");
            at += kern.uint16(at + 2);
        }
    }
}
