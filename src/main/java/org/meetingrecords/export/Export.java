package org.meetingrecords.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.meetingrecords.json.JsonWriter;
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

}
