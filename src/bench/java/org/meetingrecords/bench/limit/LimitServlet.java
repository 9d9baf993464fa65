package org.meetingrecords.bench.limit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers each workload at a path of its own.
 */
final class LimitServlet extends HttpServlet {

	private static final long serialVersionUID = 1;

	private final transient ThreadLocal<Json> buffers = ThreadLocal.withInitial(Json::new);

	private final transient DataSource source;

	private final transient Map<String, Question> questions;

	LimitServlet(DataSource source, boolean postgresql) {
		this.source = source;
		this.questions = Map.of("/W1", new Statements(false), "/W1c", new Statements(true), "/W2",
				new Newest(postgresql), "/W3", new WholeTranscript(), "/W4", new MeetingsPage(), "/W5", new OneTitle());
	}

	@Override
	protected void doGet(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		Question question = this.questions.get(request.getPathInfo());
		if (question == null) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		Json json = this.buffers.get();
		json.reset();
		try (Connection connection = this.source.getConnection()) {
			question.answer(connection, (name) -> Objects.requireNonNullElse(request.getParameter(name), ""), json);
		}
		catch (SQLException ex) {
			throw new ServletException(ex);
		}
		response.setContentType("application/json");
		response.setContentLength(json.length());
		response.getOutputStream().write(json.bytes(), 0, json.length());
	}

}
