"""Compares the words of a document's page with the received file: python3 check.py PAGE.html RECEIVED-FILE
Needs nothing but Python 3. What counts as equal: docs/fidelity.md of the software."""
import hashlib, re, sys
from html.parser import HTMLParser
INLINE = set("a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr".split())
VOID = set("area base br col embed hr img input link meta source track wbr".split())
class Page(HTMLParser):
    def __init__(self):
        super().__init__(); self.open, self.found, self.silent = [], [], 0
    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs); inside = bool(self.found) and self.found[-1][2]
        if "data-transcription" in attrs and not inside:
            self.found.append([attrs["data-transcription"], attrs.get("data-witness", ""), True, []]); inside, root = True, True
        else: root = False
        if inside and not root and not self.silent and tag not in INLINE: self.found[-1][3].append(" ")
        if tag in VOID: return
        given = attrs.get("data-label", attrs.get("data-received", chr(int(attrs["data-character"], 16)) if "data-character" in attrs else None))
        quiet = inside and ("data-editorial" in attrs or given is not None)
        if quiet and not self.silent and "data-editorial" not in attrs: self.found[-1][3].append(given)
        self.open.append((tag, quiet, root, attrs.get("data-signs", ""), len(self.found[-1][3]) if inside else 0)); self.silent += quiet
    def handle_endtag(self, tag):
        while self.open and tag in [one[0] for one in self.open]:
            name, quiet, root, signs, at = self.open.pop(); self.silent -= quiet
            if root: self.found[-1][2] = False
            elif self.found and self.found[-1][2] and not self.silent: self.found[-1][3] += ["" if "".join(self.found[-1][3][at:]) else signs, "" if name in INLINE else " "]
            if name == tag: break
    def handle_data(self, data):
        if self.found and self.found[-1][2] and not self.silent: self.found[-1][3].append(data)
fold = lambda text: re.sub(r"[ \t\n\f\r]+", " ", text).strip(" ")
def pattern(received):  # what a page may show for the received signs
    signs = {'"': '["“”]', "'": "['‘’]", "--": "(?:--|—)"}
    parts = re.split(r"(--|[\"']|(?<=\d)-(?=\d))", received)
    return "".join(signs.get(p) or ("[-–]" if p == "-" and i % 2 else re.escape(p)) for i, p in enumerate(parts))
page, raw = Page(), open(sys.argv[2], "rb").read()
page.feed(open(sys.argv[1], encoding="utf-8").read())
lines, failed = re.split(r"\r\n|\r|\n", raw.decode("utf-8-sig")), not page.found
print("SHA-256 of the received file:", hashlib.sha256(raw).hexdigest())
for document, witness, _, words in page.found:
    spans = [tuple(map(int, (span.split("-") * 2)[:2])) for span in witness.split(" ", 1)[1].replace(",", " ").split()]
    received = fold("\n".join(line for first, last in spans for line in lines[first - 1 : last]))
    equal = re.fullmatch(pattern(received), fold("".join(words))) is not None; failed |= not equal
    print(f"{document}: {len(received)} characters of lines {witness.split(' ', 1)[1]}:", "equal" if equal else "NOT EQUAL")
sys.exit(failed)
