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
            var hint = isExpanded ? "; without --expand it may have fewer" : "";
            throw new DrawingTooLargeException(
                $"it would have {Numbers.Grouped(parts.BoxCount)} boxes, and the most is {Numbers.Grouped(MostBoxes)}{hint}");
        }

        var network = model.Network!;
        var caption = Numbers.Of(network.TotalParameters, "parameter")
            + (network.MultiplyAdds is { } count ? $" · {Numbers.Of(count, "multiply-add")} per sample" : "");
        return new(model.Name == model.Source!.Name || model.Source.Name is null ? model.Name : network.Name, caption, parts);
    }

    /// <summary>Where each part is drawn.</summary>
    public Picture Layout() => UShape.Find(Parts)?.Layout() ?? Columns.Fold([.. PartLayout.Segments(Parts).Select(segment => segment.Block)]);
}
