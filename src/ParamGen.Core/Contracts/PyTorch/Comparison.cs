using ParamGen.Core.Collections;
using ParamGen.Core.Layers.PyTorch;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>How a tensor of a module differs from what a layer needs.</summary>
internal enum Difference
{
    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>The layer has no use for it.</summary>
    Unexpected,

    /// <summary>It has another shape.</summary>
    Shape,

    /// <summary>It has the same sizes on other axes.</summary>
    Order,
}

/// <summary>A module beside what a layer needs: how much they differ, and in what.</summary>
/// <param name="Cost">How much: <see cref="Unit"/> for each tensor or size.</param>
/// <param name="Form">The form of the layer that is nearest.</param>
/// <param name="Found">In what, by the names within the module.</param>
internal sealed record Comparison(long Cost, ModuleForm Form, EquatableArray<(Difference Kind, string Member)> Found)
{
    public const long Unit = 1_000_000_000_000;

    /// <summary>A form that is not the usual one costs a trace more.</summary>
    private const long LaterForm = Unit / 100_000;

    /// <summary>In which tensors the shapes differ.</summary>
    public IEnumerable<(Difference Kind, string Member)> Shapes => Found.Where(found => IsOfShape(found.Kind));

    public static bool IsOfShape(Difference kind) => kind is Difference.Shape or Difference.Order;

    /// <summary>The tensor of a name as the layer needs it; null where it needs none.</summary>
    public ModuleMember? Wanted(LayerModule layer, string member) =>
        Form.Find(member) ?? layer.Optional.FirstOrDefault(optional => optional.Name == member);

    public bool IsExact => Cost < Unit / 2;

    /// <summary>The nearest form; null where the two have nothing to do with each other.</summary>
    /// <param name="module">The module.</param>
    /// <param name="layer">What the layer needs.</param>
    /// <param name="isGiven">Whether a user says that they belong together.</param>
    public static Comparison? Of(FileModule module, LayerModule layer, bool isGiven = false)
    {
        if (layer.IsReverse is not null && module.IsReverse != layer.IsReverse && !isGiven)
            return null;
        Comparison? best = null;
        for (var i = 0; i < layer.Forms.Count; i++)
        {
            if (Of(module, layer, layer.Forms[i], isGiven) is { } found && (best is null || found.Cost + (i * LaterForm) < best.Cost))
                best = found with { Cost = found.Cost + (i * LaterForm) };
        }

        return best;
    }

    private static Comparison? Of(FileModule module, LayerModule layer, ModuleForm form, bool isGiven)
    {
        var (cost, common) = (0L, 0);
        List<(Difference, string)>? found = null;
        foreach (var member in form.Members)
        {
            if (module.Find(member.Name) is not { } tensor)
            {
                Add(Unit, Difference.Missing, member.Name);
            }
            else if (Differs(tensor.Shape, member.Shape) is var (much, kind))
            {
                common++;
                if (much > 0)
                    Add(much * Unit, kind, member.Name);
            }
            else if (isGiven)
            {
                common++;
                Add(4 * Unit, Difference.Shape, member.Name);
            }
            else
            {
                return null;
            }
        }

        if (common == 0 && !isGiven)
            return null;
        foreach (var tensor in module.Tensors)
        {
            if (form.Find(tensor.Member) is not null)
                continue;
            if (layer.Optional.FirstOrDefault(member => member.Name == tensor.Member) is not { } optional)
                Add(Unit, Difference.Unexpected, tensor.Member);
            else if (optional.Shape != tensor.Shape)
                Add(Unit, Difference.Shape, tensor.Member);
        }

        return new(cost, form, found ?? default(EquatableArray<(Difference, string)>));

        void Add(long more, Difference kind, string member)
        {
            cost += more;
            (found ??= []).Add((kind, member));
        }
    }

    /// <summary>In how many sizes two shapes differ; null where they have nothing to do with each other.</summary>
    private static (int Much, Difference Kind)? Differs(EquatableArray<long> have, EquatableArray<long> want)
    {
        if (have.Count != want.Count)
            return have.Where(size => size != 1).SequenceEqual(want.Where(size => size != 1)) ? (1, Difference.Shape) : null;
        var (count, sum) = (0, 0L);
        for (var i = 0; i < have.Count; i++)
        {
            count += have[i] == want[i] ? 0 : 1;
            sum += have[i] - want[i];
        }

        if (count > 1 && sum == 0 && have.OrderBy(size => size).SequenceEqual(want.OrderBy(size => size)))
            return (1, Difference.Order);
        return have.Count < 3 || count < have.Count ? (count, Difference.Shape) : null;
    }
}
