# SPDX-License-Identifier: Apache-2.0
"""Writes addresses.txt: Base96 texts and addresses worked out without a line of the Java code.

Written from the published description of MurmurHash3_x64_128 and from RFC-9001 section 3.1.1, in plain integers of any
size. It checks itself against SMHasher's published verification value before it prints.

    python3 addresses.py > addresses.txt
"""
import sys

ALPHABET = ("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
            "!#$%&()*+,-./:;<=>?@[]^_`{|}~" + "\"'\\\u00a7\u00b6")
MASK = 2**64 - 1
C1, C2 = 0x87C37B91114253D5, 0x4CF5AD432745937F


def base96(value):
    digits = ""
    for _ in range(20):
        digits = ALPHABET[value % 96] + digits
        value //= 96
    assert value == 0
    return digits


def rotl(x, r):
    return (x << r | x >> (64 - r)) & MASK


def fmix(k):
    k = (k ^ k >> 33) * 0xFF51AFD7ED558CCD & MASK
    k = (k ^ k >> 33) * 0xC4CEB9FE1A85EC53 & MASK
    return k ^ k >> 33


def halves(data):
    return int.from_bytes(data[:8], "little"), int.from_bytes(data[8:16], "little")


def murmur(data, seed):
    h1 = h2 = seed
    whole = len(data) // 16 * 16
    for i in range(0, whole, 16):
        k1, k2 = halves(data[i:i + 16])
        h1 = (rotl(h1 ^ rotl(k1 * C1 & MASK, 31) * C2 & MASK, 27) + h2) * 5 + 0x52DCE729 & MASK
        h2 = (rotl(h2 ^ rotl(k2 * C2 & MASK, 33) * C1 & MASK, 31) + h1) * 5 + 0x38495AB5 & MASK
    k1, k2 = halves(data[whole:])
    h1 ^= rotl(k1 * C1 & MASK, 31) * C2 & MASK
    h2 ^= rotl(k2 * C2 & MASK, 33) * C1 & MASK
    h1 ^= len(data)
    h2 ^= len(data)
    h1 = h1 + h2 & MASK
    h2 = h2 + h1 & MASK
    h1, h2 = fmix(h1), fmix(h2)
    h1 = h1 + h2 & MASK
    h2 = h2 + h1 & MASK
    return h2 << 64 | h1


def published_verification():
    def little(value):
        return (value & MASK).to_bytes(8, "little") + (value >> 64).to_bytes(8, "little")
    hashes = b"".join(little(murmur(bytes(range(i)), 256 - i)) for i in range(256))
    return int.from_bytes(little(murmur(hashes, 0))[:4], "little")


assert len(set(ALPHABET)) == 96
assert published_verification() == 0x6384BA69
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
print("# Made by addresses.py beside this file, which shares no code with what it judges.")
print("# Base96: decimal value, then its 20 digits")
for number in [0, 1, 95, 96, 2**64, 2**128 - 1]:
    print(number, base96(number))
print("# Address of operation 'crate.verify', context 'sx9-demo', nonce 00 01 02 03 04 05 06 07: part, hex, digits")
parts = [(b"crate.verify", 0xC7A50000), (b"sx9-demo", 0xC7A50001), (bytes(range(8)), 0xC7A50002)]
for name, (data, seed) in zip(["sch", "cuid", "uuid"], parts):
    print(name, "%032x" % murmur(data, seed), base96(murmur(data, seed)))
print("base96", ":".join(base96(murmur(*part)) for part in parts))
print("hex", "-".join("%032x" % murmur(*part) for part in parts))
print("# Murmur3 with seed c7a50000 of n bytes, byte i being 31 * i + 7: n, hex")
for n in [0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 100]:
    print("bytes", n, "%032x" % murmur(bytes((31 * i + 7) & 255 for i in range(n)), 0xC7A50000))
