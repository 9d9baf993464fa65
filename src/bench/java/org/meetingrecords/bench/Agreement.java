package org.meetingrecords.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks all servers everything once and compares the answers, cursors apart, which each
 * server writes in its own way. What is measured is what was compared.
 */
final class Agreement {

	private final Client limit;

	private final List<Client> ours;

	Agreement(JavaServer limit, List<JavaServer> ours) {
		this.limit = new Client(limit);
		this.ours = ours.stream().map(Client::new).toList();
	}

	/**
	 * Compare all answers.
	 * @param questions the questions
	 * @return the calls to make, those for next pages included
	 */
	Agreed on(List<Question> questions) throws IOException, InterruptedException {
		List<Call> toLimit = new ArrayList<>();
		List<Call> toOurs = new ArrayList<>();
		long bytes = 0;
		for (Question first : questions) {
			Question ofLimit = first;
			Question ofOurs = first;
			boolean more = true;
			// a page and the next one
			for (int page = 0; page < 2 && more; page++) {
				toOurs.add(ofOurs.toOurs());
				String answer;
				if (first.isKnownToLimit()) {
					toLimit.add(ofLimit.toLimit());
					answer = this.limit.answer(ofLimit.toLimit());
				}
				else {
					answer = this.ours.get(0).answer(ofOurs.toOurs());
				}
				bytes += answer.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
				String cursor = compare(answer, ofOurs.toOurs());
				JsonNode pageInfo = JsonMapper.shared().readTree(answer).at("/data/meetings/pageInfo");
				more = pageInfo.path("hasNextPage").asBoolean(false);
				ofLimit = more ? first.after(pageInfo.path("endCursor").asString()) : first;
				ofOurs = more ? first.after(cursor) : first;
			}
		}
		return new Agreed(toLimit, toOurs, bytes / toOurs.size());
	}

	private String compare(String answer, Call call) throws IOException, InterruptedException {
		JsonNode expected = JsonMapper.shared().readTree(answer);
		String cursor = takeCursor(expected);
		for (Client client : this.ours) {
			JsonNode actual = JsonMapper.shared().readTree(client.answer(call));
			cursor = takeCursor(actual);
			if (!actual.equals(expected)) {
				throw new IllegalStateException("The servers disagree on %s%n limit: %s%n ours: %s".formatted(call,
						abridged(expected), abridged(actual)));
			}
		}
		return cursor;
	}

	private static String takeCursor(JsonNode answer) {
		if (answer.at("/data/meetings/pageInfo") instanceof ObjectNode pageInfo) {
			JsonNode cursor = pageInfo.remove("endCursor");
			return (cursor != null) ? cursor.asString("") : "";
		}
		return "";
	}

	private static String abridged(JsonNode answer) {
		String text = answer.toString();
		return text.substring(0, Math.min(2000, text.length()));
	}

	/**
	 * What all agree on.
	 *
	 * @param toLimit the calls to the limit server; none if it does not know the
	 * questions
	 * @param toOurs the calls to ours
	 * @param bytes how long an answer is on average
	 */
	record Agreed(List<Call> toLimit, List<Call> toOurs, long bytes) {

	}

}
