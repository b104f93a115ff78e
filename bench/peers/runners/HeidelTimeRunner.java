// Dates by HeidelTime; serve.py tells how it is spoken to.
//
// News documents with their date, HeidelTime's own tokenizer, no tagging of parts of speech: the tagger
// that it would use for Vietnamese needs models that are in no package.

import com.sun.management.OperatingSystemMXBean;
import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogManager;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

public class HeidelTimeRunner {
  private static final PrintStream OUT = System.out;

  private static HeidelTimeStandalone tagger() {
    Properties config = new Properties();
    config.setProperty(Config.TYPESYSTEMHOME, "desc/type/HeidelTime_TypeSystem.xml");
    config.setProperty(Config.UIMAVAR_DATE, "Date");
    config.setProperty(Config.UIMAVAR_DURATION, "Duration");
    config.setProperty(Config.UIMAVAR_LANGUAGE, "Language");
    config.setProperty(Config.UIMAVAR_SET, "Set");
    config.setProperty(Config.UIMAVAR_TIME, "Time");
    config.setProperty(Config.UIMAVAR_TEMPONYM, "Temponym");
    config.setProperty(Config.UIMAVAR_TYPETOPROCESS, "Type");
    config.setProperty(Config.CONSIDER_DATE, "true");
    config.setProperty(Config.CONSIDER_DURATION, "true");
    config.setProperty(Config.CONSIDER_SET, "true");
    config.setProperty(Config.CONSIDER_TIME, "true");
    config.setProperty(Config.CONSIDER_TEMPONYM, "false");
    Config.setProps(config);
    return new HeidelTimeStandalone(Language.VIETNAMESE, DocumentType.NEWS, OutputType.TIMEML, null,
        POSTagger.NO);
  }

  // The spans in the form of the protocol.
  private static class Spans implements ResultFormatter {
    public String format(JCas jcas) {
      StringBuilder out = new StringBuilder();
      FSIterator<Annotation> all = jcas.getAnnotationIndex(Timex3.type).iterator();
      while (all.hasNext()) {
        Timex3 found = (Timex3) all.next();
        if (out.length() > 0) out.append('\t');
        out.append(found.getBegin()).append(' ').append(found.getEnd()).append(' ')
            .append(found.getTimexValue());
      }
      return out.toString();
    }
  }

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    System.setOut(System.err);
    PrintStream out = new PrintStream(OUT, true, "UTF-8");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    SimpleDateFormat day = new SimpleDateFormat("yyyy-MM-dd");
    Spans spans = new Spans();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    HeidelTimeStandalone tagger = tagger();
    out.println("heideltime 2.2.1");
    List<String> lines = new ArrayList<>();
    for (String line; (line = in.readLine()) != null;) {
      if (!line.isEmpty()) {
        lines.add(line);
        continue;
      }
      long nanoseconds = 0;
      for (String text : lines) {
        int tab = text.indexOf('\t');
        Date published = day.parse(text.substring(0, tab));
        String content = text.substring(tab + 1).replace('\013', '\n');
        long begin = system.getProcessCpuTime();
        String found = tagger.process(content, published, spans);
        nanoseconds += system.getProcessCpuTime() - begin;
        out.println(found);
      }
      out.println(nanoseconds / 1e9);
      lines.clear();
    }
  }
}
