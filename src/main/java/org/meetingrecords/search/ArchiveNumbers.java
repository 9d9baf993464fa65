package org.meetingrecords.search;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.meetingrecords.paging.Condition;
import org.meetingrecords.paging.Hql;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts over all meetings that fit a filter, each kind of number in one statement.
 */
@Service
@Transactional(readOnly = true)
class ArchiveNumbers {

	private static final Condition BY_SOMEBODY = Condition.of("x.personId is not null");

	private final EntityManager entityManager;

	ArchiveNumbers(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	MeetingTotals meetings(ArchiveStatistics counted) {
		return new Hql("select count(*), min(x.date), max(x.date) from MeetingEntity x").where(counted.onMeetings())
			.query(this.entityManager, MeetingTotals.class)
			.getSingleResult();
	}

	SpeechTotals speech(ArchiveStatistics counted) {
		return new Hql("select count(*), coalesce(sum(x.wordCount), 0), count(distinct x.personId) "
				+ "from UtteranceEntity x")
			.where(counted.onUtterances())
			.query(this.entityManager, SpeechTotals.class)
			.getSingleResult();
	}

	List<YearStatistics> years(ArchiveStatistics counted) {
		return new Hql("select year(x.date), count(distinct x.id), count(u.id), coalesce(sum(u.wordCount), 0) "
				+ "from MeetingEntity x left join UtteranceEntity u on u.meetingId = x.id")
			.where(counted.onMeetings())
			.add(" group by year(x.date) order by year(x.date)")
			.query(this.entityManager, YearStatistics.class)
			.getResultList();
	}

	List<SpeakerStatistics> speakers(ArchiveStatistics counted, int first) {
		return new Hql("select x.personId, count(distinct x.meetingId), count(*), sum(x.wordCount) "
				+ "from UtteranceEntity x")
			.where(Condition.allOf(BY_SOMEBODY, counted.onUtterances()))
			.add(" group by x.personId order by sum(x.wordCount) desc, x.personId")
			.query(this.entityManager, SpeakerStatistics.class)
			.setMaxResults(first)
			.getResultList();
	}

	List<TopicStatistics> topics(ArchiveStatistics counted, int first) {
		return new Hql("select x.topicId, count(distinct x.meetingId), count(*) from TopicUtteranceEntity x")
			.where(counted.onUtterances())
			.add(" group by x.topicId order by count(*) desc, x.topicId")
			.query(this.entityManager, TopicStatistics.class)
			.setMaxResults(first)
			.getResultList();
	}

}
