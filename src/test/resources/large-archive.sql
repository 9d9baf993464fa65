-- for PostgreSQL; the numbers of topics leave those of the rules alone
-- 2,000 meetings of 50 utterances: person 1 says half of all, the others ever less
insert into person (id, slug, name, identity_key, sort_key)
  select n, 'person-' || n, 'Person ' || n, n || ' person', lpad(n::text, 4, '0') from generate_series(1, 300) n;
insert into person_name (id, person_id, spelling, name_key, full_name)
  select n, n, 'Person ' || n, 'person ' || n, true from generate_series(1, 300) n;
insert into topic (id, slug, name, name_key, has_rule)
  select n, 'topic-' || n, 'Topic ' || n, 'topic ' || n, false from generate_series(1001, 1040) n;
insert into topic_reach (id, topic_id, includes_id, depth)
  select row_number() over () + 100000, a, b, (a <> b)::int from generate_series(1001, 1040) a, generate_series(1001, 1040) b where a = b or (a = 1003 and b in (1004, 1005));
insert into region (id, slug, name, name_key)
  select n, 'region-' || n, 'Region ' || n, 'region ' || n from generate_series(1, 40) n;
insert into meeting (id, slug, title, held_on, ordered_at, place, complete, source_name, source_url, publisher, licence, language, format, sha256, imported_at, updated_at)
  select n, 'meeting-' || n, 'Meeting ' || n, day, day::timestamp at time zone 'UTC', 'Place ' || n % 50, true,
    n || '.txt', 'https://gazette.example/' || n, case when n % 50 = 0 then 'Harbour Gazette' else 'Gazette' end, 'CC BY 4.0', 'en', 'sample', 'sha-' || n, now(), now()
  from (select n, date '1990-01-01' + n * 5 as day from generate_series(1, 2000) n) days;
insert into meeting_region (meeting_id, position, region_id) select n, 0, 1 + n % 40 from generate_series(1, 2000) n;
insert into meeting_topic (meeting_id, position, topic_id) select n, 0, 1001 + n % 40 from generate_series(1, 2000) n;
insert into topic_meeting (topic_id, meeting_id, held_on, ordered_at)
  select distinct r.topic_id, m.id, m.held_on, m.ordered_at
  from meeting m join meeting_topic t on t.meeting_id = m.id join topic_reach r on r.includes_id = t.topic_id;
insert into participant (id, meeting_id, ordered_at, position, person_id, label, name)
  select m.id * 10 + k, m.id, m.ordered_at, k + 1,
    case k when 0 then 1 when 4 then null else 2 + floor(298 * power((m.id * 7919 + k * 104729) % 1000 / 1000.0, 3)) end, 'Label', 'Name'
  from meeting m, generate_series(0, 4) k;
insert into utterance (id, meeting_id, participant_id, person_id, ordered_at, ref, position, label, interpreted, text, word_count)
  select p.meeting_id * 50 + n, p.meeting_id, p.id, p.person_id, p.ordered_at, 'meeting-' || p.meeting_id || '#' || n, n, p.label, false,
    repeat('word ', words), words
  from participant p join generate_series(1, 50) n on p.position = case when n % 2 = 0 then 1 else 2 + n % 8 / 2 end,
    cast(20 + (p.meeting_id * 31 + n * 17) % 200 as integer) words;
insert into topic_match (id, utterance_id, topic_id, paragraph, start_offset, end_offset, quote)
  select row_number() over (), u.id, t, 1, 0, 4, 'word' from utterance u, lateral (values (case when u.id % 5 < 2 then 1001 end), (1002 + u.id % 7), (case when u.id % 997 = 0 then 1010 + u.id % 30 end)) v(t) where t is not null;
insert into topic_utterance (utterance_id, topic_id, meeting_id, person_id, ordered_at, position, word_count)
  select distinct u.id, r.topic_id, u.meeting_id, u.person_id, u.ordered_at, u.position, u.word_count
  from utterance u join topic_match m on m.utterance_id = u.id join topic_reach r on r.includes_id = m.topic_id;
insert into person_topic (person_id, topic_id, utterance_count)
  select person_id, topic_id, count(*) from topic_utterance where person_id is not null group by person_id, topic_id;
vacuum analyze;
