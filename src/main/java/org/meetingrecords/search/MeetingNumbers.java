package org.meetingrecords.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Hql;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts within meetings, each kind of number in one statement for all of them.
 */
@Service
@Transactional(readOnly = true)
class MeetingNumbers {

	private final EntityManager entityManager;

	MeetingNumbers(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	Map<Long, SpeechTotals> speech(Collection<Long> meetingIds) {
		Map<Long, SpeechTotals> totals = new HashMap<>();
		meetingIds.forEach((id) -> totals.put(id, SpeechTotals.NONE));
		rows("select x.meetingId, count(*), sum(x.wordCount), count(distinct x.personId) from UtteranceEntity x",
				meetingIds, "x.meetingId")
			.forEach((row) -> totals.put((Long) row[0], new SpeechTotals((Long) row[1], (Long) row[2], (Long) row[3])));
		return totals;
	}

	Map<Long, List<ParticipantStatistics>> participants(Collection<Long> meetingIds) {
		List<Object[]> rows = rows(
				"select x.meetingId, x.participantId, count(*), sum(x.wordCount) "
						+ "from UtteranceEntity x join ParticipantEntity p on p.id = x.participantId",
				meetingIds, "x.meetingId, x.participantId, p.position order by sum(x.wordCount) desc, p.position");
		Map<Long, Long> words = rows.stream()
			.collect(Collectors.toMap((row) -> (Long) row[0], (row) -> (Long) row[3], Long::sum));
		return grouped(rows, (row) -> new ParticipantStatistics((Long) row[1], (Long) row[2], (Long) row[3],
				share((Long) row[3], words.getOrDefault((Long) row[0], 0L))));
	}

	Map<Long, List<MeetingTopicStatistics>> topics(Collection<Long> meetingIds) {
		List<Object[]> rows = rows(
				"select x.meetingId, x.topicId, count(*) from TopicUtteranceEntity x "
						+ "join TopicEntity t on t.id = x.topicId",
				meetingIds, "x.meetingId, x.topicId, t.nameKey order by count(*) desc, t.nameKey");
		return grouped(rows, (row) -> new MeetingTopicStatistics((Long) row[1], (Long) row[2]));
	}

	private List<Object[]> rows(String select, Collection<Long> meetingIds, String grouping) {
		return new Hql(select).where(Condition.of("any_of(?, x.meetingId)", (Object) meetingIds.toArray(Long[]::new)))
			.add(" group by " + grouping)
			.query(this.entityManager, Object[].class)
			.getResultList();
	}

	private static <V> Map<Long, List<V>> grouped(List<Object[]> rows, Function<Object[], V> value) {
		return rows.stream()
			.collect(Collectors.groupingBy((row) -> (Long) row[0], Collectors.mapping(value, Collectors.toList())));
	}

	// where nothing is said, nobody has a part in it
	private static double share(long words, long of) {
		return (of > 0) ? (double) words / of : 0;
	}

}
