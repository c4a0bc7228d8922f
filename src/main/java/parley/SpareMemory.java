package parley;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Has the virtual machine hand back to the operating system what memory the work at hand no longer needs: a first pass
 * over all feeds takes several times what an idle hub does. An option that the operator set is left alone, and so is a virtual
 * machine that is not HotSpot.
 */
final class SpareMemory {
    /** In percent of the heap; HotSpot keeps 40 to 70 free by default. In this order, for the least bounds the most. */
    private static final Map.Entry<String, String> LEAST_FREE = Map.entry("MinHeapFreeRatio", "5");

    private static final Map.Entry<String, String> MOST_FREE = Map.entry("MaxHeapFreeRatio", "15");

    /** In milliseconds; what G1 then does when idle is JEP 346's. */
    private static final Map.Entry<String, String> LOOK = Map.entry("G1PeriodicGCInterval", "300000");

    private SpareMemory() {}

    /** Collects once, now, and lets the virtual machine shrink the heap from here on. */
    static void handBack() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            set(machine, LEAST_FREE);
            set(machine, MOST_FREE);
            set(machine, LOOK);
            System.gc();
            trimNativeHeap();
        }
    }

    /** What the C library keeps of memory that the compilers freed; the command is there on Linux since JDK 17.0.9. */
    private static void trimNativeHeap() {
        try {
            var commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
            ManagementFactory.getPlatformMBeanServer().invoke(commands, "systemTrimNativeHeap", null, null);
        } catch (JMException e) {
            // No such command here: then it is kept.
        }
    }

    private static void set(HotSpotDiagnosticMXBean machine, Map.Entry<String, String> option) {
        try {
            if (machine.getVMOption(option.getKey()).getOrigin() == VMOption.Origin.DEFAULT) {
                machine.setVMOption(option.getKey(), option.getValue());
            }
        } catch (IllegalArgumentException e) {
            // No such option here, or one that cannot be set: then the heap stays as it is.
        }
    }
}
