using ParamGen.Core.Contracts.Architecture;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Files;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Shapes;
using ParamGen.Core.Weights;
using ParamGen.Tool.Models;
using ParamGen.Tool.Reports;

namespace ParamGen.Tool.Differences;

/// <summary>What changed from one model to another.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Items">What was added, removed and changed, in order.</param>
/// <param name="Totals">The numbers of both as wholes.</param>
internal sealed record ModelDifference(string Name, IReadOnlyList<ItemDifference> Items, Totals Totals)
{
    /// <summary>Whether they have layers, rather than tensors.</summary>
    public bool HasLayers { get; init; }

    /// <summary>Whether there was no old model: a growth is of nothing then.</summary>
    public bool IsNew { get; init; }

    /// <summary>What goes in and comes out, and what else a file says of itself, where that changed.</summary>
    public IReadOnlyList<ReportTotal> Facts { get; init; } = [];

    public bool IsEmpty => Items.Count == 0 && Facts.Count == 0 && Totals.AreEqual;

    /// <summary>What changed; null where one has layers and the other one has tensors alone.</summary>
    /// <param name="old">The old model; null for none.</param>
    /// <param name="other">The new model; null for none.</param>
    public static ModelDifference? Of(LoadedModel? old, LoadedModel? other) =>
        Compare(old, other) is { } difference ? difference with { IsNew = old is null } : null;

    private static ModelDifference? Compare(LoadedModel? old, LoadedModel? other)
    {
        var name = old is null ? other!.Name : other is null || old.Name == other.Name ? old.Name : $"{old.Name} → {other.Name}";
        if (old?.Contents is null && other?.Contents is null)
            return OfNetworks(name, old, other);
        return old?.Network is not null || other?.Network is not null
            ? null
            : OfContents(name, old?.Contents ?? new(0, 0), other?.Contents ?? new(0, 0), (old ?? other)!.Contents!.Onnx is not null);
    }

    private static ModelDifference OfNetworks(string name, LoadedModel? old, LoadedModel? other)
    {
        var (before, after) = (Viewed(old), Viewed(other));
        var items = NetworkDifference.Of(before, after, out var partners);
        return new(name, items, Totals.Of(before.Report, after.Report))
        {
            HasLayers = true,
            Facts =
            [
                .. Ends("inputs", "Inputs", before.Report.Inputs, after.Report.Inputs),
                .. Ends("outputs", "Outputs", before.Report.Outputs, after.Report.Outputs),
            ],
        };

        // Names that Keras has given change with what comes before: what is told apart is the layers, their order and the tensors.
        ReportTotal[] Ends(string name, string heading, IReadOnlyList<TensorSpec> own, IReadOnlyList<TensorSpec> their) =>
            own.Select(tensor => (partners.GetValueOrDefault(tensor.Layer), tensor.DType, tensor.Shape))
                .SequenceEqual(their.Select(tensor => ((string?)tensor.Layer, tensor.DType, tensor.Shape)))
                ? []
                : Changed((name, heading, Text(own), Text(their)));

        static string Text(IEnumerable<TensorSpec> tensors) =>
            string.Join(", ", tensors.Select(tensor => $"{tensor.Layer} {tensor.DType?.Word()} {tensor.Shape}"));
    }

    private static ModelDifference OfContents(string name, FileReport old, FileReport other, bool isOnnx)
    {
        var (before, after) = (old.Onnx, other.Onnx);
        return new(name, ContentsDifference.Of(old, other), Totals.Of(old, other, isOnnx))
        {
            Facts = Changed(
                ("inputs", "Inputs", Text(before?.Inputs), Text(after?.Inputs)),
                ("outputs", "Outputs", Text(before?.Outputs), Text(after?.Outputs)),
                ("operators", "Operators", before?.OperatorCounts, after?.OperatorCounts),
                ("opsets", "Opsets", before?.Opsets, after?.Opsets),
                ("producer", "Producer", Producer(before), Producer(after)),
                ("metadata", "Metadata", Metadata(old), Metadata(other))),
        };

        static string Text(IEnumerable<DescribedValue>? values) =>
            string.Join(", ", (values ?? []).Select(value => $"{value.Name} {value.Type} {value.ShapeText}".TrimEnd()));

        static string Producer(OnnxReport? onnx) => $"{onnx?.Producer} {onnx?.ProducerVersion}".Trim();

        static string Metadata(FileReport file) => string.Join(", ", file.Metadata.Select(text => $"{text.Name} {text.Text}"));
    }

    private static ReportTotal[] Changed(params (string Name, string Heading, string? Old, string? New)[] facts) =>
    [
        .. facts.Where(fact => OrNull(fact.Old) != OrNull(fact.New))
            .Select(fact => new ReportTotal(
                fact.Name,
                fact.Heading,
                new Replacement(OrNull(fact.Old) ?? "none", OrNull(fact.New) ?? "none"))),
    ];

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static ViewedNetwork Viewed(LoadedModel? model)
    {
        if (model?.Source is null)
            return new(new([]), new("", Listing.Sequential, default, default, default));
        var report = NetworkEvaluator.Evaluate(model.Source, out var view).Report;
        return new(view!, report!);
    }
}
