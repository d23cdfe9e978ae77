#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hostile.py BIN_DIR BAD_DIR OUT_FOLDER: reads a folder of hostile files and checks what each of them gets.

BIN_DIR holds orchestrator and orchestrator-reader, BAD_DIR the set with its odd-names.py, and ../dev beside it the truth.
First one run over everything with two readers: every file is answered, in order, in bounded time and memory, whatever
stood before it. Then one run a file in a data folder of its own, checked against expectations.py. The process trees are
watched through /proc; nothing may be written outside the data folder and nothing may call 127.0.0.1:9.
Results stay in OUT_FOLDER. Exit status 1 if anything is not as expected."""
import concurrent.futures, json, os, re, resource, shutil, socket, subprocess, sys, tempfile, threading, time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import expectations

PAGE_SECONDS, WHOLE_SECONDS = 20, 300
HELPER_MB, TREE_MB = 1536, 2560
# Characters that change what a terminal or a table shows: controls, and those that turn the direction of writing.
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


class Watch(threading.Thread):
    """Samples a process and all below it until it ends: greatest memory of a helper, of all together."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.helper_mb, self.tree_mb, self.over = pid, 0, 0, threading.Event()

    @staticmethod
    def below(root):
        parents = {}
        for entry in os.listdir("/proc"):
            if entry.isdigit():
                try:
                    stat = Path("/proc", entry, "stat").read_text()
                    parents[int(entry)] = int(stat.rsplit(")", 1)[1].split()[1])
                except (OSError, IndexError):
                    pass
        tree, grown = {root}, True
        while grown:
            grown = {p for p, parent in parents.items() if parent in tree} - tree
            tree |= grown
        return tree

    @staticmethod
    def memory(pid):
        try:
            text = Path("/proc", str(pid), "status").read_text()
            number = lambda name: int((re.search(rf"{name}:\s+(\d+)", text) or [0, 0])[1]) / 1024
            return number("VmHWM"), number("VmRSS")
        except OSError:
            return 0, 0

    def run(self):
        while not self.over.is_set():
            resident = 0
            for pid in self.below(self.pid):
                high, now = self.memory(pid)
                resident += now
                if pid != self.pid:
                    self.helper_mb = max(self.helper_mb, high)
            self.tree_mb = max(self.tree_mb, resident)
            self.over.wait(0.05)


class Trap(threading.Thread):
    """Listens where the hostile files point to. Nobody may call."""

    def __init__(self):
        super().__init__(daemon=True)
        self.calls, self.socket = 0, None
        try:
            self.socket = socket.create_server(("127.0.0.1", 9))
        except OSError:
            pass

    def run(self):
        while self.socket:
            try:
                self.socket.accept()
                self.calls += 1
            except OSError:
                return


class Program:
    def __init__(self, bin_dir, work):
        self.program, self.work = bin_dir / "orchestrator", work
        self.home = work / "home"
        self.home.mkdir()
        self.environment = {**os.environ, "HOME": str(self.home), "XDG_DATA_HOME": str(self.home / "data"),
                            "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_CACHE_HOME": str(self.home / "cache"),
                            "LC_ALL": "C.UTF-8"}

    def run(self, arguments, cwd, prefix=()):
        started = time.monotonic()
        process = subprocess.Popen([*prefix, self.program, *arguments], cwd=cwd, env=self.environment,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        watch = Watch(process.pid)
        watch.start()
        out, err = process.communicate()
        watch.over.set()
        watch.join()
        return out.decode("utf-8", "surrogateescape"), err.decode("utf-8", "surrogateescape"), watch, \
            time.monotonic() - started, process.returncode


def listing(*folders):
    return {(str(p), p.stat().st_mtime_ns) for folder in folders for p in Path(folder).rglob("*") if p.is_file()}


def json_lines(text):
    return [json.loads(line) for line in text.split("\n") if line.strip()]


class Bench:
    def __init__(self, bin_dir, bad, out):
        self.bad, self.out = bad, out
        self.work = Path(tempfile.mkdtemp(prefix="hostile-"))
        self.cwd = self.work / "cwd"
        self.cwd.mkdir()
        self.program = Program(bin_dir, self.work)
        self.odd = self.work / "odd"
        subprocess.run([sys.executable, bad / "odd-names.py", self.odd], check=True, stdout=subprocess.DEVNULL)
        self.rows, self.problems = [], []
        self.helper_mb = self.tree_mb = 0
        self.lock = threading.Lock()

    def note(self, file, expected, got, ok, seconds=0.0, mb=0.0):
        with self.lock:
            self.rows.append((file, expected, got, ok, seconds, mb))

    def truths(self):
        truths = {}
        for row in expectations.ROWS:
            for name in (getattr(check, "truth", None) for check in row.checks):
                if name:
                    truth = json.loads((self.bad.parent / "dev" / (name + ".truth.json")).read_text(encoding="utf-8"))
                    truths[name] = {**truth["fields"], "accept": truth.get("accept", {})}
        return truths

    def measured(self, watch):
        with self.lock:
            self.helper_mb = max(self.helper_mb, watch.helper_mb)
            self.tree_mb = max(self.tree_mb, watch.tree_mb)

    def everything(self):
        """One run over all: nothing is lost, nothing stops the next."""
        files = sorted(str(p) for p in self.bad.iterdir() if p.suffix not in (".md", ".py"))
        files += sorted(str(p) for p in self.odd.iterdir())
        out, err, watch, seconds, _ = self.program.run(
            ["read", "--json", "--quiet", "--jobs", "2", "--data-dir", self.work / "all", "--", *files], self.cwd)
        self.measured(watch)
        (self.out / "all.jsonl").write_text(out, encoding="utf-8", errors="surrogateescape")
        (self.out / "all.err").write_text(err, encoding="utf-8", errors="surrogateescape")
        lines = json_lines(out)
        answered = [line["document"]["path"] for line in lines]
        self.note("(all files, 2 readers)", f"{len(files)} answers in order", f"{len(lines)} answers", answered == files,
                  seconds, watch.tree_mb)
        slow = [f"{Path(l['document']['path']).name} {l['elapsed_ms'] / 1000:.0f} s" for l in lines
                if l.get("elapsed_ms", 0) > 1000 * PAGE_SECONDS * max(1, l["document"].get("pages", 1))]
        self.note("(all files, 2 readers)", f"a page at most {PAGE_SECONDS} s", ", ".join(slow) or "kept", not slow)
        by_name = {Path(line["document"]["path"]).name: line for line in lines}
        copy = by_name.get("Kopie von Rechnung (2).pdf", {})
        first = by_name.get("duplicate-a.pdf", {})
        pair = {copy.get("status"), first.get("status")}
        self.note("Kopie von Rechnung (2).pdf", "reported as a duplicate", " / ".join(map(str, pair)),
                  "duplicate" in pair and copy.get("id") == first.get("id"))
        resaved = {f["rule"]: f["severity"] for f in by_name.get("duplicate-resaved.pdf", {}).get("findings", [])}
        self.note("duplicate-resaved.pdf", "probable duplicate, blocking", resaved.get("probable_duplicate", "no finding"),
                  resaved.get("probable_duplicate") == "blocking")
        self.names(files)

    def names(self, files):
        """Odd names: JSON has them exactly; what people see and what is exported shows no control character."""
        excid = json.loads((self.bad.parent / "dev/invoices-pdf/excid3-invoice.truth.json").read_text())["fields"]
        odd = sorted(str(p) for p in self.odd.iterdir())
        data = self.work / "names"
        out, _, watch, seconds, _ = self.program.run(["read", "--json", "--quiet", "--again", "--data-dir", data, "--", *odd], self.cwd)
        lines = json_lines(out)
        for path, line in zip(odd, lines + [{}] * len(odd)):
            same = line.get("document", {}).get("path") == path
            number = (line.get("fields", {}).get("invoice_number") or {}).get("value")
            total = (line.get("fields", {}).get("total_with_tax") or {}).get("value")
            right = number == excid["invoice_number"] and total == excid["total_with_tax"]
            shown = UNSAFE.sub("?", Path(path).name).replace("\n", "?")
            self.note(shown if len(shown) < 44 else shown[:40] + "…", "path exact, values right",
                      f"{line.get('status')} {number} {total}", same and right, seconds / len(odd), watch.helper_mb)
        shows = [["read", "--quiet", "--again", "--data-dir", data, "--", *odd], ["read", "--data-dir", data, "--", *odd[:3], "/no/\u202esuch\nfile"],
                 ["invoices", "--data-dir", data], ["show", "inv-000001", "--data-dir", data], ["verify", "--data-dir", data],
                 ["audit", "--data-dir", data]]
        for arguments in shows:
            out, err, *_ = self.program.run(arguments, self.cwd)
            text = out + err
            bad = UNSAFE.search(text.replace("\r", "").replace("\t", "").replace("\x1b[K", ""))
            broken = any(line.startswith("with newline.pdf") for line in text.split("\n"))
            self.note(f"(terminal: {arguments[0]})", "no control characters", repr(bad[0]) if bad else "a name on two lines" if broken else "none",
                      not bad and not broken)
        for form in ("csv", "json", "xlsx"):
            target = self.out / f"export.{form}"
            target.unlink(missing_ok=True)
            _, err, _, _, code = self.program.run(["export", "--format", form, "-o", target, "--data-dir", data], self.cwd)
            there = target.exists() and target.stat().st_size > 0
            unsafe = form == "csv" and there and UNSAFE.search(target.read_text(encoding="utf-8-sig"))
            self.note(f"(export: {form})", "written, no control characters", "written" if there else err.strip()[:60], there and not unsafe)

    def one(self, number, row, truths):
        path = self.bad / row.file
        arguments = ["read", "--json", "--quiet", "--jobs", "1", "--data-dir", self.work / f"one-{number}", "--", path]
        if row.password:
            secret = self.work / f"password-{number}"
            secret.write_text(row.password + "\n")
            arguments[1:1] = ["--password-file", secret]
        out, err, watch, seconds, _ = self.program.run(arguments, self.cwd)
        self.measured(watch)
        lines = json_lines(out)
        if len(lines) != 1:
            return self.note(row.file, row.what, f"{len(lines)} answers; {err.strip()[:100]}", False, seconds, watch.helper_mb)
        line = lines[0]
        with self.lock:
            with open(self.out / "each.jsonl", "a", encoding="utf-8") as kept:
                kept.write(json.dumps(line, ensure_ascii=False) + "\n")
        wrong = [said for check in row.checks if (said := check(line, truths))]
        pages = max(1, line["document"].get("pages", 1))
        if line.get("elapsed_ms", 0) > 1000 * PAGE_SECONDS * pages:
            wrong.append(f"{line['elapsed_ms'] / 1000:.0f} s for {pages} pages")
        if row.password and row.password in out + err:
            wrong.append("the password is shown")
        got = "; ".join(wrong) or f"{line['status']} {(line.get('error') or {}).get('code', line['document'].get('kind', ''))}"
        self.note(row.file, row.what, got, not wrong, seconds, watch.helper_mb)
        shutil.rmtree(self.work / f"one-{number}", ignore_errors=True)

    def calls(self):
        """System calls of the files that ask for network, programs and other files; skipped without strace."""
        if not shutil.which("strace"):
            self.note("(system calls)", "no network, no programs", "skipped: strace is not installed", True)
            return
        files = [self.bad / name for name in ("javascript-launch-uri.pdf", "xxe-file.xml", "xxe-external-dtd.xml", "pdf-xxe-attachment.pdf",
                                              "pdf-path-traversal-attachment.pdf", "pdf-zip-attachment.pdf", "html-renamed.pdf")]
        data, trace = self.work / "traced", self.out / "strace.txt"
        self.program.run(["read", "--json", "--quiet", "--jobs", "1", "--data-dir", data, "--", *files], self.cwd,
                         prefix=("strace", "-f", "-qq", "-s", "300", "-e", "trace=connect,execve,open,openat,creat", "-o", trace))
        text = trace.read_text(errors="replace")
        network = re.findall(r"connect\([^\n]*AF_INET6?[^\n]*", text)
        programs = [m for m in re.findall(r'execve\("([^"]+)"[^\n]*= 0', text) if not m.endswith(("/orchestrator", "/orchestrator-reader"))]
        allowed = (str(self.work), "/dev/null", "/proc/", "/dev/shm/", "/dev/tty")
        written = [name for name in re.findall(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", [^)\n]*O_(?:WRONLY|RDWR|CREAT)[^\n]*= \d', text)
                   if not name.startswith(allowed)]
        passwd = re.findall(r'open(?:at)?\([^\n]*"/etc/passwd"[^\n]*', text)
        # The system's own look-up of the user's name also reads that file: only the helper must not.
        self.note("(system calls)", "no network", network[0][:80] if network else "none", not network)
        self.note("(system calls)", "no programs but the reader", ", ".join(sorted(set(programs))[:3]) or "none", not programs)
        self.note("(system calls)", "nothing written outside the data folder", ", ".join(sorted(set(written))[:3]) or "none", not written)
        if passwd:
            print(f"note: /etc/passwd was opened {len(passwd)} times (the name of the user); its text appears in no result")

    def report(self, seconds):
        widths = (44, 46, 60)
        clip = lambda text, width: text if len(text) <= width else text[:width - 1] + "…"
        table = ["  ".join((*(h.ljust(w) for h, w in zip(("file", "expected", "got"), widths)), "ok ", "    s", "   MB"))]
        for file, expected, got, ok, took, mb in self.rows:
            cells = [clip(UNSAFE.sub("?", c), w).ljust(w) for c, w in zip((file, expected, got), widths)]
            table.append("  ".join((*cells, "yes" if ok else "NO ", f"{took:5.1f}", f"{mb:5.0f}")))
        right = sum(row[3] for row in self.rows)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        table.append(f"\n{right} of {len(self.rows)} as expected; {seconds:.0f} s ({used.ru_utime + used.ru_stime:.0f} s of "
                     f"one processor); helper at most {self.helper_mb:.0f} MB, "
                     f"whole program at most {self.tree_mb:.0f} MB")
        for file, expected, got, ok, *_ in self.rows:
            if not ok:
                table.append(f"NOT AS EXPECTED  {UNSAFE.sub('?', file)}: {expected}: {UNSAFE.sub('?', got)}")
        text = "\n".join(table)
        (self.out / "report.txt").write_text(text + "\n", encoding="utf-8")
        print(text)
        return right == len(self.rows)

    def run(self):
        started = time.monotonic()
        (self.out / "each.jsonl").unlink(missing_ok=True)
        trap = Trap()
        trap.start()
        before = listing(self.bad, self.cwd, self.program.home, self.odd)
        truths = self.truths()
        missing = {p.name for p in self.bad.iterdir()} - {row.file for row in expectations.ROWS} - {
            "README.md", "odd-names.py", "Kopie von Rechnung (2).pdf", "duplicate-resaved.pdf"}
        self.note("(the set)", "a row for every file", ", ".join(sorted(missing)) or "there", not missing)
        self.everything()
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for job in [pool.submit(self.one, i, row, truths) for i, row in enumerate(expectations.ROWS)]:
                job.result()
        self.calls()
        seconds = time.monotonic() - started
        after = listing(self.bad, self.cwd, self.program.home, self.odd)
        changed = sorted({name for name, _ in before ^ after})
        self.note("(files)", "nothing written elsewhere", ", ".join(changed[:3]) or "none", not changed)
        if trap.socket:
            self.note("(network)", "nobody calls 127.0.0.1:9", f"{trap.calls} calls", trap.calls == 0)
        else:
            print("note: 127.0.0.1:9 cannot be listened on here; calls to it are only looked for in the system calls")
        self.note("(helper)", f"at most {HELPER_MB} MB", f"{self.helper_mb:.0f} MB", self.helper_mb <= HELPER_MB)
        self.note("(program)", f"at most {TREE_MB} MB", f"{self.tree_mb:.0f} MB", self.tree_mb <= TREE_MB)
        self.note("(whole run)", f"under {WHOLE_SECONDS} s", f"{seconds:.0f} s", seconds < WHOLE_SECONDS)
        good = self.report(seconds)
        shutil.rmtree(self.work, ignore_errors=True)
        return good


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    bin_dir, bad, out = (Path(a).resolve() for a in sys.argv[1:])
    out.mkdir(parents=True, exist_ok=True)
    sys.exit(0 if Bench(bin_dir, bad, out).run() else 1)


main()
