package parley.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YamlFileTest {
    @Nested
    class WhenItIsYaml {
        @Test
        void knowsTheLineOfEveryPlace() {
            var yaml = YamlFile.parse(
                    "x.yaml",
                    """
                    # a comment
                    list:
                      - name: one

                      - name: two
                        note: >
                          a long
                          text
                        count: 3
                    """);
            assertThat(yaml.line("/list")).isEqualTo(2);
            assertThat(yaml.line("/list/0/name")).isEqualTo(3);
            assertThat(yaml.line("/list/1")).isEqualTo(5);
            assertThat(yaml.line("/list/1/count")).isEqualTo(9);
        }

        @Test
        void findsTheLineOfWhatShouldHoldAMissingKey() {
            assertThat(YamlFile.parse("x.yaml", "a:\n  b: 1\n").line("/a/c/d")).isEqualTo(1);
        }

        @Test
        void readsPlainWordsAsText() {
            var tree = YamlFile.parse("x.yaml", "languages: [no, yes, on, 12:30, 0x1f, true, 7, 1.5]")
                    .tree();
            assertThat(tree.path("languages").toString())
                    .isEqualTo("[\"no\",\"yes\",\"on\",\"12:30\",\"0x1f\",true,7,1.5]");
        }

        @Test
        void followsAliases() {
            var tree = YamlFile.parse("x.yaml", "a: &words [one, two]\nb: *words\n")
                    .tree();
            assertThat(tree.path("b")).isEqualTo(tree.path("a"));
        }
    }

    @Nested
    class WhenItIsNot {
        @Test
        void saysWhere() {
            assertThatThrownBy(() -> YamlFile.parse("x.yaml", "a: 1\nb: [1, 2\nc: 3\n"))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageStartingWith("x.yaml:3: found ");
        }

        @Test
        void refusesAKeyTwice() {
            assertThatThrownBy(() -> YamlFile.parse("x.yaml", "a:\n  b: 1\n  b: 2\n"))
                    .hasMessage("x.yaml:3: a.b: found the key a second time (first in line 2), expected each key once");
        }

        @Test
        void refusesAnEmptyFile() {
            assertThatThrownBy(() -> YamlFile.parse("x.yaml", "# nothing\n")).hasMessageContaining("an empty file");
        }
    }
}
