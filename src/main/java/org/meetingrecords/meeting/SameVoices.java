package org.meetingrecords.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;

/**
 * Recognises the participants of a meeting among the voices of another edition of it:
 * first who is the same in all, then by the person, the name, and the label.
 */
class SameVoices {

	private static final List<BiPredicate<ParticipantEntity, ParticipantDraft>> SIGNS = List.of(
			(known, voice) -> isSamePerson(known, voice) && known.getLabel().equals(voice.label())
					&& Objects.equals(known.getRole(), voice.role()),
			(known, voice) -> isSamePerson(known, voice) && Objects.equals(known.getRole(), voice.role()),
			(known, voice) -> known.getPersonId() != null && isSamePerson(known, voice),
			(known, voice) -> NameKey.of(known.getLabel()).equals(NameKey.of(voice.label())));

	private final Set<ParticipantEntity> known;

	SameVoices(Collection<ParticipantEntity> known) {
		this.known = new LinkedHashSet<>(known);
	}

	Collection<ParticipantEntity> all() {
		return this.known;
	}

	/**
	 * Recognise participants.
	 * @param voices the voices of the other edition
	 * @return who each of them is, null for who is new
	 */
	List<@Nullable ParticipantEntity> of(List<ParticipantDraft> voices) {
		List<@Nullable ParticipantEntity> same = new ArrayList<>(Collections.nCopies(voices.size(), null));
		Set<ParticipantEntity> left = new LinkedHashSet<>(this.known);
		for (BiPredicate<ParticipantEntity, ParticipantDraft> sign : SIGNS) {
			for (int i = 0; i < voices.size(); i++) {
				if (same.get(i) == null) {
					ParticipantDraft voice = voices.get(i);
					ParticipantEntity found = left.stream()
						.filter((participant) -> sign.test(participant, voice))
						.findFirst()
						.orElse(null);
					same.set(i, found);
					left.remove(found);
				}
			}
		}
		return same;
	}

	private static boolean isSamePerson(ParticipantEntity known, ParticipantDraft voice) {
		return Objects.equals(known.getPersonId(), (voice.person() != null) ? voice.person().id() : null);
	}

}
