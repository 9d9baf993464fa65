package org.meetingrecords.retraction;

import java.util.List;
import java.util.function.Supplier;

import org.meetingrecords.meeting.Meeting;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class RetractionController {

	private final Retractions retractions;

	RetractionController(Retractions retractions) {
		this.retractions = retractions;
	}

	@MutationMapping
	RetractionPayload retractMeeting(@Argument RetractMeetingInput input) {
		return payload(() -> this.retractions.retract(input));
	}

	@MutationMapping
	RetractionPayload restoreMeeting(@Argument RestoreMeetingInput input) {
		return payload(() -> this.retractions.restore(input));
	}

	private static RetractionPayload payload(Supplier<Meeting> change) {
		try {
			return new RetractionPayload(change.get(), List.of());
		}
		catch (RetractionProblemException ex) {
			return new RetractionPayload(null, List.of(ex.problem()));
		}
	}

}
