package parley.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import parley.ledger.Standing;
import parley.ledger.Standings;
import parley.topic.Stage;

/**
 * The stages of an instrument over time, as a stair for the eye and as words for the ear.
 *
 * @param levels the stages that it ever had, the furthest on top
 * @param points where a stage begins
 * @param path through all of them, up to now
 * @param words {@code draft 5 Jan 08:00, agreed 6 Jan 21:10}
 */
public record StageChart(List<Level> levels, List<Point> points, String path, String words) {
    public static final int WIDTH = 340;
    public static final int LEFT = 125;
    private static final int ROW = 22;
    private static final int MARGIN = 6;

    public StageChart {
        levels = List.copyOf(levels);
        points = List.copyOf(points);
    }

    public record Level(String stage, int y) {}

    public record Point(int x, int y) {}

    public int height() {
        return levels.size() * ROW;
    }

    static StageChart of(List<Standing> oldestFirst, Instant now, Shown shown) {
        var stages = oldestFirst.stream()
                .map(Standing::stage)
                .distinct()
                .sorted(Comparator.comparing(Standings::rank).reversed())
                .toList();
        var levels = stages.stream()
                .map(stage -> new Level(stage.word(), y(stages, stage)))
                .toList();
        var points = new ArrayList<Point>();
        var path = new StringBuilder();
        for (var step : oldestFirst) {
            var x = x(step.since(), oldestFirst.get(0).since(), now);
            var y = y(stages, step.stage());
            path.append(path.isEmpty() ? "M%d %d".formatted(x, y) : " H%d V%d".formatted(x, y));
            points.add(new Point(x, y));
        }
        path.append(" H").append(WIDTH);
        var words = oldestFirst.stream()
                .map(step -> step.stage().word() + " " + shown.brief(step.since()))
                .collect(Collectors.joining(", "));
        return new StageChart(levels, points, path.toString(), words);
    }

    private static int y(List<Stage> stages, Stage stage) {
        return stages.indexOf(stage) * ROW + ROW / 2;
    }

    private static int x(Instant at, Instant first, Instant now) {
        var whole = Math.max(1, Duration.between(first, now).toMinutes());
        var part = Duration.between(first, at).toMinutes() / (double) whole;
        return LEFT + MARGIN + (int) Math.round(part * (WIDTH - LEFT - 2 * MARGIN));
    }
}
