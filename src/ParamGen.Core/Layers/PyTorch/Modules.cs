using ParamGen.Core.Collections;
using ParamGen.Core.Model;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Layers.PyTorch;

/// <summary>The modules of PyTorch that hold what several layers have: a kernel and a bias, a scale and a shift, a single tensor.</summary>
internal static class Modules
{
    private static readonly Phrase gatesOfGru = "the order of a GRU's gates, r, z, n in PyTorch and z, r, h in Keras";

    public const string Weight = "weight";
    public const string Bias = "bias";

    /// <summary>The only weight of a name, at whichever path; null where there is none.</summary>
    public static Weight? Named(this LayerBuild build, string name)
    {
        foreach (var weight in build.Weights)
        {
            if (weight.Name == name)
                return weight;
        }

        return null;
    }

    /// <summary>Whether the layer has weights of these names and no others.</summary>
    public static bool HasOnly(this LayerBuild build, params string[] names) =>
        build.Weights.Count > 0 && build.Weights.All(weight => names.Contains(weight.Name));

    /// <summary>A module with the layer's kernel and, where it has one, its bias.</summary>
    /// <param name="build">The layer.</param>
    /// <param name="kind">What the module is.</param>
    /// <param name="shapes">The kernel's shapes in PyTorch, the usual one first.</param>
    /// <param name="kernel">The name of the kernel.</param>
    /// <param name="bias">The name of the bias; null for a module without one.</param>
    /// <param name="taken">The kernel's axis for what the layer takes; null where its arguments give all sizes.</param>
    /// <param name="keepsChannels">Whether that axis stands for what it gives as well, and the bias follows it.</param>
    public static LayerModule OfKernel(
        LayerBuild build,
        string kind,
        Func<long[], IEnumerable<EquatableArray<long>>> shapes,
        string kernel = "kernel",
        string? bias = "bias",
        int? taken = 1,
        bool keepsChannels = false)
    {
        if (build.Named(kernel) is not { } weight)
            return LayerModule.NotChecked(build);
        var shift = bias is null ? null : build.Named(bias);
        return new(build.Node, kind, shapes(weight.Sizes).Select(Form).ToArray());

        ModuleForm Form(EquatableArray<long> shape)
        {
            ModuleMember own = new(Weight, shape, build.Path + weight.Path) { TakenAxes = taken is { } axis ? new(axis) : default };
            return shift is null ? new(own) : new(own, new(Bias, new(Product(shift.Sizes)), build.Path + shift.Path)
            {
                TakenAxes = keepsChannels ? new(0) : default,
            });
        }
    }

    /// <summary>A module with a tensor for each of several weights of one shape.</summary>
    /// <param name="build">The layer.</param>
    /// <param name="kind">What the module is.</param>
    /// <param name="members">The names of the tensors and of the weights. A weight that the layer lacks has no tensor.</param>
    /// <param name="shapes">The shapes in PyTorch, the usual one first, of a weight's; none given, the weight's own.</param>
    /// <param name="followsInput">Whether the sizes are those of what the layer takes.</param>
    public static LayerModule OfWeights(
        LayerBuild build,
        string kind,
        (string Member, string Weight)[] members,
        Func<long[], IEnumerable<EquatableArray<long>>>? shapes = null,
        bool followsInput = true)
    {
        var found = members.Select(member => (member.Member, Weight: build.Named(member.Weight)))
            .Where(member => member.Weight is not null)
            .ToList();
        return found.Count == 0 || found.Count != build.Weights.Count
            ? LayerModule.NotChecked(build)
            : new(build.Node, kind, Shapes(found[0].Weight!.Sizes).Distinct().Select(shape => new ModuleForm(
                [.. found.Select(member => Member(member.Member, shape, member.Weight!))])).ToArray());

        ModuleMember Member(string name, EquatableArray<long> shape, Weight weight) => new(name, shape, build.Path + weight.Path)
        {
            TakenAxes = followsInput ? new([.. Enumerable.Range(0, shape.Count)]) : default,
        };

        IEnumerable<EquatableArray<long>> Shapes(long[] own) => shapes?.Invoke(own) ?? [new(own)];
    }

    /// <summary>The recurrent module of a layer, which has as many sums as gates times units.</summary>
    /// <remarks>Source: <see href="https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html">PyTorch, LSTM</see>.</remarks>
    public static LayerModule Recurrent(LayerBuild build, int gates)
    {
        if (!build.HasOnly("kernel", "recurrent_kernel", "bias")
            || build.Named("kernel") is not { } kernel
            || build.Named("recurrent_kernel") is not { } recurrent)
            return LayerModule.NotChecked(build);
        long width = kernel.Sizes[1];
        List<ModuleMember> members =
        [
            new("weight_ih", new(width, kernel.Sizes[0]), build.Path + kernel.Path) { TakenAxes = new(1) },
            new("weight_hh", new(width, recurrent.Sizes[0]), build.Path + recurrent.Path),
        ];
        // PyTorch always has two, of which Keras holds the sum, or both.
        if (build.Named("bias") is { } bias)
        {
            members.Add(new("bias_ih", new(width), build.Path + bias.Path));
            members.Add(new("bias_hh", new(width), build.Path + bias.Path));
        }

        return new(build.Node, gates switch { 4 => "LSTM", 3 => "GRU", _ => "RNN" }, new ModuleForm[] { new([.. members]) })
        {
            IsReverse = false,
            Notes = gates == 3 ? new([gatesOfGru]) : default,
        };
    }

    public static long Product(IEnumerable<long> sizes) => sizes.Aggregate(1L, (product, size) => product * size);
}
