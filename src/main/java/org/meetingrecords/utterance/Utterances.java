package org.meetingrecords.utterance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.SortKey;
import org.meetingrecords.shared.NodeSource;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what was said.
 */
@Service
@Transactional(readOnly = true)
class Utterances implements NodeSource<Utterance> {

	private static final SortKey<UtteranceEntity> POSITION = SortKey.number("position", UtteranceEntity::getPosition);

	private static final SortKey<UtteranceEntity> ID = SortKey.id("id",
			(utterance) -> Objects.requireNonNull(utterance.getId()));

	private final UtteranceRepository repository;

	private final UtteranceMapper mapper;

	Utterances(UtteranceRepository repository, UtteranceMapper mapper) {
		this.repository = repository;
		this.mapper = mapper;
	}

	@Override
	public String type() {
		return "Utterance";
	}

	@Override
	public Map<Long, Utterance> byKeys(Collection<Long> keys) {
		return this.repository.findAllById(keys)
			.stream()
			.map(this.mapper::toUtterance)
			.collect(Collectors.toMap(Utterance::id, Function.identity()));
	}

	Optional<Utterance> byRef(String ref) {
		return this.repository.findByRef(ref).map(this.mapper::toUtterance);
	}

	Listing<UtteranceEntity, Utterance> newestMeetingFirst() {
		return new Listing<>("utterances", UtteranceEntity.class,
				List.of(SortKey.moment("orderedAt", UtteranceEntity::getOrderedAt).largestFirst(),
						SortKey.id("meetingId", UtteranceEntity::getMeetingId).largestFirst(), POSITION, ID),
				this.mapper::toUtterance);
	}

	Listing<UtteranceEntity, Utterance> inSpeakingOrder() {
		return new Listing<>("utterances of a meeting", UtteranceEntity.class, List.of(POSITION, ID),
				this.mapper::toUtterance);
	}

}
