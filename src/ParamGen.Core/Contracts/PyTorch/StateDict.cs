using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>The modules of a file, by the names of its tensors.</summary>
/// <remarks>
/// Source: <see href="https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html">PyTorch, Module.state_dict</see>.
/// </remarks>
internal static class StateDict
{
    private const string Parametrized = ".parametrizations.";

    private static readonly HashSet<string> attention = new(StringComparer.Ordinal)
    {
        "in_proj_weight", "in_proj_bias", "q_proj_weight", "k_proj_weight", "v_proj_weight", "bias_k", "bias_v",
    };

    private static readonly HashSet<string> known = new(attention, StringComparer.Ordinal)
    {
        "weight", "bias", "running_mean", "running_var", "num_batches_tracked",
    };

    /// <summary>What a weight that another one and a norm are multiplied to is made of, with the names of older versions.</summary>
    private static readonly Dictionary<string, string> parts = new(StringComparer.Ordinal)
    {
        ["original0"] = "weight_g",
        ["original1"] = "weight_v",
        ["original"] = "weight_orig",
        ["0._u"] = "weight_u",
        ["0._v"] = "weight_v",
    };

    /// <summary>The modules in the order of their names, numbers by their value.</summary>
    public static List<FileModule> Read(IEnumerable<DescribedWeight> tensors)
    {
        DescribedWeight[] all = [.. tensors.OrderBy(tensor => tensor.Name, StringComparer.Ordinal)];
        var attending = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tensor in all)
        {
            var (prefix, member) = Split(tensor.Name);
            if (attention.Contains(member))
                attending.Add(prefix);
        }

        var modules = new Dictionary<string, FileModule>(StringComparer.Ordinal);
        foreach (var tensor in all)
        {
            var (path, member, isReverse) = Place(tensor.Name, attending);
            if (!modules.TryGetValue(path, out var module))
                modules.Add(path, module = new(path, isRaw: false) { IsReverse = isReverse });
            module.Add(member, tensor);
        }

        var found = modules.Values.SelectMany(Known).ToList();
        found.Sort((one, other) => NaturalOrder.Compare(one, other));
        return found;
    }

    private static (string Prefix, string Member) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? ("", name) : (name.Substring(0, dot), name.Substring(dot + 1));
    }

    /// <summary>The module of a tensor and its name there.</summary>
    private static (string Path, string Member, bool? IsReverse) Place(string name, HashSet<string> attending)
    {
        if (OfParametrization(name) is var (module, part))
            return (module, part, null);
        var (prefix, member) = Split(name);
        if (RecurrentName.Parse(member) is { } recurrent)
            return ($"{prefix}#l{recurrent.Layer}", recurrent.Member, recurrent.IsReverse);
        var (above, last) = Split(prefix);
        if (last == "out_proj" && (attending.Contains(above) && prefix != last || attending.Contains("") && prefix == last))
            return (prefix == last ? "" : above, "out_proj." + member, null);
        return (prefix, member, null);
    }

    /// <summary>fc.parametrizations.weight.original0 is the weight_g of fc.</summary>
    private static (string Module, string Part)? OfParametrization(string name)
    {
        if (name.IndexOf(Parametrized.Substring(1), StringComparison.Ordinal) < 0)
            return null;
        var at = ("." + name).IndexOf(Parametrized + "weight.", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = ("." + name).Substring(at + Parametrized.Length + "weight.".Length);
        return parts.TryGetValue(rest, out var part) ? (at == 0 ? "" : name.Substring(0, at - 1), part) : null;
    }

    /// <summary>What is known of a module's tensors; each other one is a parameter that stands alone.</summary>
    private static IEnumerable<FileModule> Known(FileModule module)
    {
        module.Replace(Plain(module));
        foreach (var stray in module.Tensors.Where(tensor => !IsKnown(module, tensor)))
        {
            var raw = new FileModule(stray.Name, isRaw: true);
            raw.Add("", stray.Weight);
            yield return raw;
        }

        module.Replace(module.Tensors.Where(tensor => IsKnown(module, tensor)));
        if (module.Tensors.Count > 0)
            yield return module;
    }

    private static bool IsKnown(FileModule module, FileTensor tensor) => module.IsReverse is not null
        || known.Contains(tensor.Member)
        || tensor.Member.StartsWith("out_proj.", StringComparison.Ordinal);

    /// <summary>The tensors with the weight in the stead of what it is made of, and by PyTorch's names.</summary>
    private static IEnumerable<FileTensor> Plain(FileModule module)
    {
        string[] made = module.Find("weight") is not null ? []
            : IsNormed(module) ? ["weight_g", "weight_v"]
            : IsSpectral(module) ? ["weight_orig", "weight_u", "weight_v"]
            : [];
        var scales = module.Find("gamma") is not null && module.Find("beta") is not null && module.Find("weight") is null;
        foreach (var tensor in module.Tensors)
        {
            if (made.Contains(tensor.Member))
            {
                if (tensor.Member == made[made.Length == 2 ? 1 : 0])
                    yield return tensor with { Member = "weight" };
            }
            else
            {
                // The names of TensorFlow, which older files of transformers have.
                yield return scales && tensor.Member is "gamma" or "beta"
                    ? tensor with { Member = tensor.Member == "gamma" ? "weight" : "bias" }
                    : tensor;
            }
        }
    }

    /// <summary>Weight normalization: a length for each place on one axis, and the directions.</summary>
    private static bool IsNormed(FileModule module) => module.Find("weight_g") is { Shape: var lengths }
        && module.Find("weight_v") is { Shape: var directions }
        && module.Find("weight_orig") is null
        && lengths.Count == directions.Count
        && lengths.Zip(directions, (one, other) => one == other || one == 1).All(fits => fits);

    /// <summary>Spectral normalization: a matrix, and a vector for each of its sides.</summary>
    private static bool IsSpectral(FileModule module) =>
        module.Find("weight_orig") is not null && module.Find("weight_u") is { Shape.Count: 1 };
}
