namespace ParamGen.Tool.Drawing;

/// <summary>Draws a layer and those that only change its values in one box: convolution, normalization, activation.</summary>
internal static class Fusing
{
    /// <summary>The most layers in a box.</summary>
    private const int MaxLayers = 6;

    public static PartGraph Fuse(PartGraph graph)
    {
        var takers = new int[graph.Parts.Count];
        foreach (var link in graph.Parts.SelectMany(part => part.Inputs).Concat(graph.Exits).Where(link => link.From >= 0))
            takers[link.From]++;
        var boxes = new List<Part>();
        // Where each part is among the boxes.
        var places = new int[graph.Parts.Count];
        for (var i = 0; i < graph.Parts.Count; i++)
        {
            var part = graph.Parts[i];
            part = part.Inside is null ? part : part with { Inside = Fuse(part.Inside) };
            if (part.Inputs is [{ From: >= 0 } only] && takers[only.From] == 1 && Joins(boxes[places[only.From]], part))
            {
                places[i] = places[only.From];
                boxes[places[i]] = boxes[places[i]] with { Layers = [.. boxes[places[i]].Layers, .. part.Layers] };
                continue;
            }

            places[i] = boxes.Count;
            boxes.Add(part with { Inputs = [.. part.Inputs.Select(Moved)] });
        }

        return new(boxes, [.. graph.Exits.Select(Moved)]);

        Link Moved(Link link) => link.From < 0 ? link : link with { From = places[link.From] };
    }

    private static bool Joins(Part before, Part part) =>
        before.Inside is null
        && part.Inside is null
        && before.Layers.Count < MaxLayers
        && before.Head.Family != LayerFamily.Ends
        && (part.Head.Family.Follows || (before.Layers.All(layer => layer.IsPadding) && part.Head.Family.Id is "convolution" or "pooling"));
}
