package org.egovindex.egov;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a process can know of itself: how long it has run, on how much processor time, in how much memory. */
final class BenchMeter {
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final double BYTES = 1e6;
    private static final Path STATUS = Path.of("/proc/self/status");

    private BenchMeter() {}

    /** Seconds since the virtual machine was started. */
    static double upSeconds() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS;
    }

    /** Seconds of processor time of the whole process, user and system together; nothing where the system does not say. */
    static OptionalDouble processorSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(time -> OptionalDouble.of(time.toNanos() / NANOS))
                .orElseGet(OptionalDouble::empty);
    }

    /** The sum of the peaks of all pools of the heap, in millions of bytes: an upper bound, since they need not have come at once. */
    static double peakHeap() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        return peak / BYTES;
    }

    /** The maximum resident set in millions of bytes, as Linux counts it; nothing elsewhere. */
    static OptionalDouble peakResident() {
        try {
            return Files.isReadable(STATUS)
                    ? resident(Files.readAllLines(STATUS, StandardCharsets.UTF_8))
                    : OptionalDouble.empty();
        } catch (IOException noSuchSystem) {
            return OptionalDouble.empty();
        }
    }

    /** The line {@code VmHWM: 123456 kB} of a status file; kB are 1,024 bytes. */
    static OptionalDouble resident(List<String> status) {
        Optional<String> line =
                status.stream().filter(each -> each.startsWith("VmHWM:")).findFirst();
        String digits = line.map(text -> text.replaceAll("[^0-9]", "")).orElse("");
        return digits.isEmpty() || digits.length() > 15
                ? OptionalDouble.empty()
                : OptionalDouble.of(Long.parseLong(digits) * 1024 / BYTES);
    }
}
