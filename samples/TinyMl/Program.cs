using TinyMl;
using static System.FormattableString;
using Anomalies = TinyMl.AnomalyDetector.TensorFlowLite;
using Images = TinyMl.ImageClassifier.TensorFlowLite;
using Keywords = TinyMl.KeywordSpotter.TensorFlowLite;
using Persons = TinyMl.PersonDetector.TensorFlowLite;

Row("network", "constants", "file, about", "peak", "head", "arena", "to reserve", "of budget");
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

static void Print(string name, long constants, long file, long peak, long head, long arena, long toReserve) =>
    Row(
        name,
        [
            .. new[] { constants, file, peak, head, arena, toReserve }.Select(bytes => Invariant($"{bytes:N0}")),
            Invariant($"{(double)toReserve / Board.ArenaBytes:P0}"),
        ]);

static void Row(string name, params string[] cells) =>
    Console.WriteLine(name.PadRight(15) + string.Concat(cells.Select(cell => cell.PadLeft(12))));
