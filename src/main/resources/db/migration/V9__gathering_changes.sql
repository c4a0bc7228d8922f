-- What a gathering asks for: stories judged since the last one. A story that never was on topic owes nothing: 0.
UPDATE matches SET gathered_at = 0
WHERE is_on = 0 AND gathered_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM cluster_members c WHERE c.topic = matches.topic AND c.story = matches.story);
DROP INDEX matches_to_gather;
CREATE INDEX matches_by_gathering ON matches (topic, gathered_at);
