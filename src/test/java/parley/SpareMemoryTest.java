package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class SpareMemoryTest {
    private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

    @Test
    void letsTheHeapShrinkAndLeavesAloneWhatTheOperatorSet() {
        machine.setVMOption("MaxHeapFreeRatio", "55");

        SpareMemory.handBack();

        assertThat(machine.getVMOption("MinHeapFreeRatio").getValue()).isEqualTo("5");
        assertThat(machine.getVMOption("MaxHeapFreeRatio").getValue()).isEqualTo("55");
    }
}
