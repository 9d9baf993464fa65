package org.meetingrecords.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server in a JVM of its own.
 */
final class JavaServer implements AutoCloseable {

	private static final int PATIENCE_IN_SECONDS = 180;

	private final String name;

	private final int port;

	private final Path log;

	private final Process process;

	private JavaServer(String name, int port, Path log, List<String> command) throws IOException {
		this.name = name;
		this.port = port;
		this.log = log;
		this.process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		Runtime.getRuntime().addShutdownHook(new Thread(this.process::destroyForcibly));
	}

	/**
	 * Start a server.
	 * @param name what reports call it
	 * @param log where its output goes
	 * @param flags what its JVM is given
	 * @param arguments the rest of the command line, with {@code PORT} for its port
	 * @return the server, which answers
	 */
	static JavaServer start(String name, Path log, List<String> flags, List<String> arguments)
			throws IOException, InterruptedException {
		int port = freePort();
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(flags);
		arguments.forEach((argument) -> command.add(argument.replace("PORT", String.valueOf(port))));
		JavaServer server = new JavaServer(name, port, log, command);
		server.awaitAnswer();
		return server;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void awaitAnswer() throws InterruptedException {
		Client client = new Client(this);
		for (int i = 0; i < 10 * PATIENCE_IN_SECONDS; i++) {
			if (client.isAnswered()) {
				return;
			}
			if (!this.process.isAlive()) {
				throw new IllegalStateException("The server ended by itself: see " + this.log);
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
		throw new IllegalStateException("The server does not answer: see " + this.log);
	}

	String name() {
		return this.name;
	}

	String address() {
		return "http://localhost:" + this.port;
	}

	long pid() {
		return this.process.pid();
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			this.process.waitFor(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.process.destroyForcibly();
	}

}
