package org.meetingrecords.kremlin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.EntryList;
import org.meetingrecords.transcript.NoteKinds;
import org.meetingrecords.transcript.Transcript;

/**
 * Makes the entries of a transcript of the paragraphs of a page: what belongs to a turn,
 * and what stands between turns.
 */
class Entries {

	private final List<Page.Line> lines;

	private final Voices voices;

	private final BitSet speechAhead;

	private final EntryList entries = new EntryList();

	private @Nullable Label label;

	private List<Transcript.Paragraph> paragraphs = new ArrayList<>();

	Entries(List<Page.Line> lines, Voices voices) {
		this.lines = lines;
		this.voices = voices;
		this.speechAhead = speechAhead(lines);
	}

	List<Transcript.Entry> all() {
		for (int i = 0; i < this.lines.size(); i++) {
			Page.Line line = this.lines.get(i);
			if (line.label() != null) {
				endTurn();
				this.label = line.label();
				this.paragraphs.add(new Transcript.Paragraph(line.text(), NoteKinds.ofMark(line.text())));
			}
			else {
				add(line.text(), i);
			}
		}
		endTurn();
		return this.entries.all();
	}

	private void add(String text, int index) {
		Transcript.NoteKind mark = NoteKinds.ofMark(text);
		if (this.label != null && endsTurn(mark, text, index)) {
			endTurn();
		}
		if (this.label != null) {
			this.paragraphs.add(new Transcript.Paragraph(text, mark));
		}
		else {
			this.entries.add(new Transcript.Note(NoteKinds.outside(text), text));
		}
	}

	private boolean endsTurn(Transcript.@Nullable NoteKind mark, String text, int index) {
		if (mark == Transcript.NoteKind.STAGE_DIRECTION) {
			return false;
		}
		if (mark == null) {
			boolean beforeTurn = index + 1 < this.lines.size() && this.lines.get(index + 1).label() != null;
			return beforeTurn && NoteKinds.isHeading(text);
		}
		// who speaks behind a line of stars, if anybody, the page does not say
		return mark == Transcript.NoteKind.BREAK || !this.speechAhead.get(index);
	}

	// whether words of a speaker come between a paragraph and the next turn
	private static BitSet speechAhead(List<Page.Line> lines) {
		BitSet result = new BitSet();
		boolean ahead = false;
		for (int i = lines.size() - 1; i >= 0; i--) {
			result.set(i, ahead);
			ahead = lines.get(i).label() == null && (ahead || NoteKinds.soundsSpoken(lines.get(i).text()));
		}
		return result;
	}

	private void endTurn() {
		if (this.label != null) {
			this.entries.add(new Transcript.Turn(this.voices.indexOf(this.label.text()), this.label.text(),
					this.label.remark(), this.paragraphs));
			this.label = null;
			this.paragraphs = new ArrayList<>();
		}
	}

}
