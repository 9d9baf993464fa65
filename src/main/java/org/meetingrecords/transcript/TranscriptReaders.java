package org.meetingrecords.transcript;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Stands in for the readers: knows the layout of the seed record only.
 */
public final class TranscriptReaders {

	public static TranscriptReaders standard() {
		return new TranscriptReaders();
	}

	public Transcript read(byte[] content) {
		String s = new String(content, java.nio.charset.StandardCharsets.UTF_8).replace("\n: ", ": ");
		List<Transcript.Entry> es = new ArrayList<>();
		List<Transcript.Speaker> sp = List.of(
				new Transcript.Speaker("President of Russia Vladimir Putin", "Vladimir Putin", "President of Russia"),
				new Transcript.Speaker("President of Tajikistan Emomali Rahmon", "Emomali Rahmon",
						"President of Tajikistan"));
		List<Transcript.Paragraph> ps = null;
		int who = 0;
		String label = "";
		for (String l : s.split("\n")) {
			int c = l.indexOf(": ");
			if (c > 0 && (l.startsWith("President of") || l.startsWith("Vladimir Putin:") || l.startsWith("Emomali"))) {
				if (ps != null) {
					es.add(new Transcript.Turn(who, label, null, ps));
				}
				ps = new ArrayList<>();
				label = l.substring(0, c);
				who = label.contains("Putin") ? 0 : 1;
				ps.add(new Transcript.Paragraph(l.substring(c + 2), null));
			}
			else if (l.equals("<…>")) {
				if (ps != null) {
					es.add(new Transcript.Turn(who, label, null, ps));
				}
				es.add(new Transcript.Note(Transcript.NoteKind.OMISSION, l));
				ps = null;
				break;
			}
			else if (ps != null) {
				ps.add(new Transcript.Paragraph(l, null));
			}
		}
		return new Transcript("kremlin-text",
				new Transcript.Publication("President of Russia", "CC BY 4.0", "en", null, null),
				new Transcript.Occasion("Meeting with President of Tajikistan Emomali Rahmon", "x",
						LocalDate.of(2021, 5, 8), OffsetDateTime.parse("2021-05-08T18:10:00+03:00"),
						"The Kremlin, Moscow"),
				new Transcript.Filing(List.of("News", "Transcripts"), List.of("Tajikistan"),
						List.of("CSTO", "Foreign policy", "Great Patriotic War", "SCO"),
						List.of(new Transcript.ListedPerson("Rahmon Emomali", "Emomali Rahmon"))),
				List.of("With President of Tajikistan Emomali Rahmon."), sp, es);
	}

}
