package org.meetingrecords.utterance;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.MeetingChanges;
import org.meetingrecords.topic.ChangedRules;
import org.meetingrecords.topic.CurrentRules;
import org.meetingrecords.topic.DeletedTopics;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies rules that were changed to the meetings that were recorded before, some at a
 * time. Which ones are left is told by what is stored with each of them: a restart goes
 * on where it was, a second change comes on top, and so does one that an import at the
 * same time did not see.
 */
@Service
class Retagging {

	private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

	private final MeetingTaggingRepository meetings;

	private final MatchChanges matches;

	private final TopicCounts counts;

	private final CurrentRules rules;

	private final DeletedTopics deleted;

	private final MeetingChanges meetingChanges;

	/** Kept from one time to the next: all rules take longer to be read than applied. */
	private volatile @Nullable Changes changes;

	Retagging(MeetingTaggingRepository meetings, MatchChanges matches, TopicCounts counts, CurrentRules rules,
			DeletedTopics deleted, MeetingChanges meetingChanges) {
		this.meetings = meetings;
		this.matches = matches;
		this.counts = counts;
		this.rules = rules;
		this.deleted = deleted;
		this.meetingChanges = meetingChanges;
	}

	/**
	 * Apply changed rules to the next few meetings.
	 * @param stopped tells whether to give up, since the server is stopped
	 * @return whether there may be more; not if another server is at it
	 */
	@Transactional
	boolean next(BooleanSupplier stopped) {
		long version = this.rules.version();
		boolean work = this.meetings.existsByRulesVersionLessThan(version) || this.deleted.exist();
		if (!work || this.meetings.takeTurn().isEmpty()) {
			return false;
		}
		List<MeetingTaggingEntity> left = this.meetings
			.findFirst20ByRulesVersionLessThanOrderByRulesVersionAscMeetingIdAsc(version);
		if (left.isEmpty()) {
			keep(null);
			this.deleted.remove();
			return false;
		}
		long applied = left.get(0).getRulesVersion();
		List<MeetingTaggingEntity> batch = left.stream()
			.filter((meeting) -> meeting.getRulesVersion() == applied)
			.toList();
		List<Long> meetingIds = batch.stream().map(MeetingTaggingEntity::getMeetingId).toList();
		this.matches
			.apply(changes(applied, version), meetingIds,
					new BatchWatch(stopped, version, this.rules::version, LOOK_EVERY))
			.ifPresent((changed) -> {
				record(changed, meetingIds);
				batch.forEach((meeting) -> meeting.reach(version));
			});
		return true;
	}

	private void record(Set<Long> changed, List<Long> meetingIds) {
		Set<Long> others = new HashSet<>(changed);
		others.addAll(this.counts.follow(meetingIds));
		if (!others.isEmpty()) {
			this.meetingChanges.record(others);
		}
	}

	// whoever has the turn is alone with them
	private ChangedRules changes(long applied, long version) {
		Changes known = this.changes;
		if (known != null && known.applied() == applied && known.version() == version) {
			return known.rules();
		}
		ChangedRules read = this.rules.changedSince(applied);
		keep(new Changes(applied, version, read));
		return read;
	}

	private void keep(@Nullable Changes newChanges) {
		Changes old = this.changes;
		this.changes = newChanges;
		if (old != null) {
			old.rules().close();
		}
	}

	/**
	 * Rules that were changed.
	 *
	 * @param applied after which change
	 * @param version up to which change at least
	 * @param rules the rules
	 */
	private record Changes(long applied, long version, ChangedRules rules) {

	}

}
