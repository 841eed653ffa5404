using TinyMl;
using static System.FormattableString;

Console.WriteLine($"{"network",-16} {"constants",10} {"file, about",12} {"peak",8} {"arena",8} {"reserve",8} {"of the budget",14}");
Print(
    nameof(KeywordSpotter),
    KeywordSpotter.TensorFlowLite.ConstantBytes,
    KeywordSpotter.TensorFlowLite.FileBytes,
    KeywordSpotter.TensorFlowLite.PeakActivationBytes,
    KeywordSpotter.TensorFlowLite.ArenaBytes,
    KeywordSpotter.TensorFlowLite.ArenaBytesToReserve);
Print(
    nameof(ImageClassifier),
    ImageClassifier.TensorFlowLite.ConstantBytes,
    ImageClassifier.TensorFlowLite.FileBytes,
    ImageClassifier.TensorFlowLite.PeakActivationBytes,
    ImageClassifier.TensorFlowLite.ArenaBytes,
    ImageClassifier.TensorFlowLite.ArenaBytesToReserve);
Print(
    nameof(PersonDetector),
    PersonDetector.TensorFlowLite.ConstantBytes,
    PersonDetector.TensorFlowLite.FileBytes,
    PersonDetector.TensorFlowLite.PeakActivationBytes,
    PersonDetector.TensorFlowLite.ArenaBytes,
    PersonDetector.TensorFlowLite.ArenaBytesToReserve);
Print(
    nameof(AnomalyDetector),
    AnomalyDetector.TensorFlowLite.ConstantBytes,
    AnomalyDetector.TensorFlowLite.FileBytes,
    AnomalyDetector.TensorFlowLite.PeakActivationBytes,
    AnomalyDetector.TensorFlowLite.ArenaBytes,
    AnomalyDetector.TensorFlowLite.ArenaBytesToReserve);

Console.WriteLine(Invariant($"""

    An arena that serves all of them, one after another: {Board.ArenaBytes:N0} bytes
    {nameof(KeywordSpotter)}: {KeywordSpotter.TensorFlowLite.Operators}
    """));

static void Print(string name, long constants, long file, long peak, long arena, long toReserve) =>
    Console.WriteLine(Invariant(
        $"{name,-16} {constants,10:N0} {file,12:N0} {peak,8:N0} {arena,8:N0} {toReserve,8:N0} {(double)toReserve / Board.ArenaBytes,14:P0}"));
