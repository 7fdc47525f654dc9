import org.egovindex.catalogue.*;
import org.egovindex.scoring.*;
import org.egovindex.io.*;
import org.egovindex.model.*;
import org.egovindex.number.*;
import org.egovindex.publish.*;
import org.egovindex.quickstart.SampleWave;
import org.egovindex.quickstart.SimulatedWave;
import org.egovindex.rank.*;
import org.egovindex.rules.checklist.FiveAreaChecklist;
import static org.egovindex.scoring.MissingMarksPolicies.*;

System.out.println("egov-index: try  var index = ScoringMethods.hundredCities(2009).compute(SampleWave.survey())  then  index.ranking().top(10).print()");
