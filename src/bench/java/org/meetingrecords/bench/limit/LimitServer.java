package org.meetingrecords.bench.limit;

import java.nio.file.Files;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;

/**
 * Answers the workloads by plain SQL and JSON written by hand: no GraphQL, no entities.
 */
public final class LimitServer {

	private LimitServer() {
	}

	/**
	 * Start the server.
	 * @param args the port, the database's URL, the user and the password
	 */
	public static void main(String... args) throws Exception {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl(args[1]);
		config.setUsername(args[2]);
		config.setPassword(args[3]);
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(Files.createTempDirectory("limit").toString());
		tomcat.setPort(Integer.parseInt(args[0]));
		Context context = tomcat.addContext("", null);
		Wrapper servlet = Tomcat.addServlet(context, "limit",
				new LimitServlet(new HikariDataSource(config), args[1].startsWith("jdbc:postgresql:")));
		servlet.setLoadOnStartup(1);
		context.addServletMappingDecoded("/*", "limit");
		tomcat.getConnector();
		tomcat.start();
		tomcat.getServer().await();
	}

}
