package org.meetingrecords.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.json.JsonWriter;
import org.meetingrecords.meeting.MeetingFilter;
import org.meetingrecords.transcript.Transcript;

import org.springframework.stereotype.Component;

/**
 * Writes records as documents of our own format.
 */
@Component
class Export {

	/** How many are in memory at once. */
	private static final int PAGE = 10;

	private final Records records;

	Export(Records records) {
		this.records = records;
	}

	/**
	 * Return what writes the records that are wanted. Those of a filter are found here:
	 * what is recorded later does not count.
	 * @param filter which meetings count; all if null
	 * @return the export
	 */
	Selection of(@Nullable MeetingFilter filter) {
		if (filter == null) {
			return this::writeAll;
		}
		List<Long> ids = this.records.fitting(filter);
		return (out) -> write(ids, out);
	}

	private int write(List<Long> ids, OutputStream out) throws IOException {
		int count = 0;
		for (int start = 0; start < ids.size(); start += PAGE) {
			for (Transcript record : this.records.byIds(ids.subList(start, Math.min(start + PAGE, ids.size())))) {
				out.write(JsonWriter.line(record));
				count++;
			}
		}
		return count;
	}

	/**
	 * Write all records, one on each line, in the order in which they were recorded: who
	 * imports them in that order recognises the same people, regions and topics in them.
	 * @param out where to
	 * @return how many there are
	 * @throws IOException if nothing can be written there any more
	 */
	int writeAll(OutputStream out) throws IOException {
		int count = 0;
		Map<Long, Transcript> page = this.records.after(0L, PAGE);
		while (!page.isEmpty()) {
			Long last = 0L;
			for (Map.Entry<Long, Transcript> record : page.entrySet()) {
				out.write(JsonWriter.line(record.getValue()));
				last = record.getKey();
				count++;
			}
			page = this.records.after(last, PAGE);
		}
		return count;
	}

	/**
	 * Records that are to be written.
	 */
	interface Selection {

		/**
		 * Write them, one on each line.
		 * @param out where to
		 * @return how many there are
		 * @throws IOException if nothing can be written there any more
		 */
		int write(OutputStream out) throws IOException;

	}

}
