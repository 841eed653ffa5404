using ParamGen.Core.Evaluation;
using ParamGen.Core.Text;
using ParamGen.Tool.Drawing.Layout;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Drawing;

/// <summary>What is drawn of a network.</summary>
/// <param name="Name">The name of the model.</param>
/// <param name="Caption">Its numbers.</param>
/// <param name="Parts">Its parts.</param>
internal sealed record Diagram(string Name, string Caption, PartGraph Parts)
{
    /// <summary>The most boxes of a drawing.</summary>
    public const int MostBoxes = 10_000;

    /// <summary>The drawing of a model that has a network.</summary>
    /// <param name="model">The model.</param>
    /// <param name="isExpanded">Whether each layer is drawn by itself, as often as it is there.</param>
    public static Diagram Of(LoadedModel model, bool isExpanded)
    {
        NetworkEvaluator.Evaluate(model.Source!, out var view);
        var parts = new PartReader(isExpanded).Read(view!);
        if (!isExpanded)
            parts = Repeats.Collapse(Fusing.Fuse(parts));
        if (parts.BoxCount > MostBoxes)
        {
            var hint = isExpanded ? " (fewer without --expand)" : "";
            throw new DrawingTooLargeException(
                $"it would have {Numbers.Grouped(parts.BoxCount)} boxes{hint}, and the most is {Numbers.Grouped(MostBoxes)}");
        }

        var network = model.Network!;
        var caption = Numbers.Of(network.TotalParameters, "parameter")
            + (network.MultiplyAdds is { } count ? $" · {Numbers.Of(count, "multiply-add")} per sample" : "");
        return new(NameOf(model), caption, parts);
    }

    /// <summary>What a drawing calls a model.</summary>
    public static string NameOf(LoadedModel model) =>
        model.Network is { } network && IsTelling(network.Name) ? network.Name : Path.GetFileNameWithoutExtension(model.Name);

    /// <summary>Whether a model has another name than Keras's own.</summary>
    private static bool IsTelling(string name) => name.TrimEnd('_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
        is not ("sequential" or "functional" or "model" or "");

    /// <summary>Where each part is drawn.</summary>
    public Picture Layout() => UShape.Find(Parts)?.Layout()
        ?? Columns.Fold([.. PartLayout.Segments(Parts).Select(segment => segment.Block)]);
}
