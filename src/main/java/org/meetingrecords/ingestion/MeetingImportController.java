package org.meetingrecords.ingestion;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.meeting.Editions;
import org.meetingrecords.meeting.Meeting;
import org.meetingrecords.shared.InvalidInputException;
import org.meetingrecords.transcript.TranscriptReaders;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class MeetingImportController {

	private static final int MOST = 30;

	private final List<String> formats = TranscriptReaders.standard().formats();

	private final FileReading reading;

	private final Batches batches;

	private final Editions editions;

	MeetingImportController(FileReading reading, Batches batches, Editions editions) {
		this.reading = reading;
		this.batches = batches;
		this.editions = editions;
	}

	@MutationMapping
	ImportMeetingsPayload importMeetings(@Argument ImportMeetingsInput input) {
		List<DocumentInput> documents = input.documents();
		if (documents.isEmpty() || documents.size() > MOST) {
			throw new InvalidInputException("'documents' has %d items: send 1 to %d".formatted(documents.size(), MOST));
		}
		List<TranscriptFile> files = documents.stream().map(DocumentInput::file).toList();
		List<ReadFile> read = IntStream.range(0, files.size())
			.mapToObj((i) -> read(files.get(i), documents.get(i).howToRead()))
			.toList();
		List<Outcome> outcomes = this.batches.store(read);
		return new ImportMeetingsPayload(IntStream.range(0, files.size())
			.mapToObj((i) -> imported(files.get(i).name(), read.get(i), outcomes.get(i)))
			.toList());
	}

	private ReadFile read(TranscriptFile file, HowToRead how) {
		if (how.format() != null && !this.formats.contains(how.format())) {
			return new ReadFile.Refused(file.name(), null,
					"there is no format '%s': take one of %s".formatted(how.format(), String.join(", ", this.formats)));
		}
		return this.reading.read(file, how);
	}

	private ImportedDocument imported(String name, ReadFile read, Outcome outcome) {
		ReadFile.Refused refusal = outcome.refusal();
		return new ImportedDocument(name, outcome.kind(), (refusal != null) ? null : meeting(read),
				(refusal != null) ? List.of(new ImportProblem(refusal.reason(), refusal.line())) : List.of());
	}

	private @Nullable Meeting meeting(ReadFile read) {
		return (read instanceof ReadFile.Readable readable)
				? this.editions.recordsOf(List.of(readable.origin().sha256())).get(readable.origin().sha256()) : null;
	}

}
