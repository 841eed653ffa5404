using TinyMl;
using static System.FormattableString;
using Anomalies = TinyMl.AnomalyDetector.TensorFlowLite;
using Images = TinyMl.ImageClassifier.TensorFlowLite;
using Keywords = TinyMl.KeywordSpotter.TensorFlowLite;
using Persons = TinyMl.PersonDetector.TensorFlowLite;

Console.WriteLine($"{"network",-16} {"constants",10} {"file, about",12} {"peak",8} {"head",8} {"arena",8} {"reserve",8}  of the budget");
Print(
    nameof(KeywordSpotter),
    Keywords.ConstantBytes,
    Keywords.FileBytes,
    Keywords.PeakActivationBytes,
    Keywords.ArenaHeadBytes,
    Keywords.ArenaBytes,
    Keywords.ArenaBytesToReserve);
Print(
    nameof(ImageClassifier),
    Images.ConstantBytes,
    Images.FileBytes,
    Images.PeakActivationBytes,
    Images.ArenaHeadBytes,
    Images.ArenaBytes,
    Images.ArenaBytesToReserve);
Print(
    nameof(PersonDetector),
    Persons.ConstantBytes,
    Persons.FileBytes,
    Persons.PeakActivationBytes,
    Persons.ArenaHeadBytes,
    Persons.ArenaBytes,
    Persons.ArenaBytesToReserve);
Print(
    nameof(AnomalyDetector),
    Anomalies.ConstantBytes,
    Anomalies.FileBytes,
    Anomalies.PeakActivationBytes,
    Anomalies.ArenaHeadBytes,
    Anomalies.ArenaBytes,
    Anomalies.ArenaBytesToReserve);

// What the firmware needs to know: the size of its arena, and which operators its op resolver must have.
var operators = string.Join(", ", Keywords.Operators, Images.Operators, Persons.Operators, Anomalies.Operators)
    .Split(", ")
    .Distinct()
    .Order(StringComparer.Ordinal);
Console.WriteLine();
Console.WriteLine(Invariant($"constexpr int kKeywordArenaSize = {Keywords.ArenaBytesToReserve};"));
Console.WriteLine(Invariant($"constexpr int kPersonArenaSize = {Persons.ArenaBytesToReserve};"));
Console.WriteLine($"// {string.Join(", ", operators)}");

static void Print(string name, long constants, long file, long peak, long head, long arena, long toReserve)
{
    var used = (double)toReserve / Board.ArenaBytes;
    Console.WriteLine(Invariant($"{name,-16} {constants,10:N0} {file,12:N0} {peak,8:N0} {head,8:N0} {arena,8:N0} {toReserve,8:N0} {used,14:P0}"));
}
