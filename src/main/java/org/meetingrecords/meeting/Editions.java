package org.meetingrecords.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows the files that records were read from, those of earlier editions too.
 */
@Service
@Transactional(readOnly = true)
public class Editions {

	/**
	 * How many records may share an address that still tells something: some publishers
	 * give that of their site.
	 */
	private static final int MOST_WITH_ADDRESS = 4;

	/** The format of documents that are many to a file, whose name tells nothing then. */
	private static final String OWN_FORMAT = "json";

	private final AnyMeetingRepository meetings;

	private final EditionRepository repository;

	private final MeetingMapper mapper;

	Editions(AnyMeetingRepository meetings, EditionRepository repository, MeetingMapper mapper) {
		this.meetings = meetings;
		this.repository = repository;
		this.mapper = mapper;
	}

	/**
	 * Return the records that files of these very bytes were taken into before.
	 * @param sha256 the SHA-256 of the bytes of each, in hexadecimal
	 * @return the records that there are, retracted or not, by the SHA-256
	 */
	public Map<String, Meeting> recordsOf(Collection<String> sha256) {
		Map<String, Meeting> records = new HashMap<>();
		this.meetings.findBySourceSha256In(sha256)
			.forEach((meeting) -> records.put(meeting.getSource().getSha256(), this.mapper.toMeeting(meeting)));
		for (EditionEntity edition : this.repository.findBySourceSha256In(sha256)) {
			this.meetings.findById(edition.getMeetingId())
				.ifPresent((meeting) -> records.put(edition.getSource().getSha256(), this.mapper.toMeeting(meeting)));
		}
		return records;
	}

	/**
	 * Return the records that a file may be another edition of: those of its address that
	 * share the title or the day, and those of its publisher and day that share the title
	 * or the file's name.
	 * @param draft what the file says
	 * @return the records, retracted or not, the oldest first
	 */
	public List<Meeting> ofRecordsLike(MeetingDraft draft) {
		Source source = draft.source();
		MeetingDraft.Facts facts = draft.facts();
		Set<AnyMeetingEntity> found = new LinkedHashSet<>();
		if (source.url() != null) {
			List<AnyMeetingEntity> sharing = this.meetings.findBySourceUrl(source.url(),
					Limit.of(MOST_WITH_ADDRESS + 1));
			if (sharing.size() <= MOST_WITH_ADDRESS) {
				sharing.stream()
					.filter((meeting) -> meeting.getTitle().equals(facts.title())
							|| meeting.getDate().equals(facts.date()))
					.forEach(found::add);
			}
		}
		String name = source.format().equals(OWN_FORMAT) ? facts.title() : source.name();
		found.addAll(this.meetings.findOfDay(source.publisher(), facts.date(), facts.title(), name));
		return found.stream().map(this.mapper::toMeeting).sorted(Comparator.comparing(Meeting::id)).toList();
	}

	/**
	 * Record an edition, if it is not yet.
	 * @param meetingId its record
	 * @param source where it came from
	 * @return the number that it is stored under
	 */
	@Transactional
	public Long record(Long meetingId, Source source) {
		EditionEntity edition = this.repository.findBySourceSha256(source.sha256())
			.orElseGet(() -> this.repository.save(new EditionEntity(meetingId, source)));
		return Objects.requireNonNull(edition.getId());
	}

	Map<Long, Source> byIds(Collection<Long> ids) {
		return this.repository.findByIds(ids.toArray(Long[]::new))
			.stream()
			.collect(Collectors.toMap((edition) -> Objects.requireNonNull(edition.getId()),
					(edition) -> this.mapper.toSource(edition.getSource())));
	}

}
