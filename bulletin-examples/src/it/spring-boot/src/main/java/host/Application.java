package host;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * A web service that publishes bulletins, with a page to edit them on. Everything of the library that it sets up is in
 * {@link BulletinConfiguration}; the constraints of the library need no setup.
 */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
