using System.Reflection;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Checks;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Writes a member of an enum as Keras does: a word, or an object of a class, such as a regularizer with its factor.</summary>
/// <remarks>
/// Sources: <see href="https://keras.io/api/layers/initializers/">Keras, layer weight initializers</see>,
/// <see href="https://keras.io/api/layers/regularizers/">regularizers</see>,
/// <see href="https://keras.io/api/layers/constraints/">constraints</see>.
/// </remarks>
internal static class ObjectWriter
{
    /// <summary>Initializers of a given scale, which may say which axes of a kernel go in and out.</summary>
    private static readonly HashSet<Initializer> scaled =
    [
        Initializer.GlorotUniform, Initializer.GlorotNormal, Initializer.HeNormal, Initializer.HeUniform, Initializer.LecunNormal,
        Initializer.LecunUniform, Initializer.VarianceScaling,
    ];

    private static readonly HashSet<Initializer> unseeded =
        [Initializer.Zeros, Initializer.Ones, Initializer.Constant, Initializer.Identity, Initializer.Stft];

    public static JsonValue Write(LayerKind kind, PropertyInfo property, Enum word, LayerAttribute attribute)
    {
        if (word.Equals(KerasNone.WordForNone(property)) || !Enum.IsDefined(property.PropertyType, word))
            return Written.Null;
        var numbers = kind.Properties.TryGetValue(property.Name + ObjectArguments.Suffix, out var given)
            ? given.GetValue(attribute) as double[] ?? []
            : [];
        return word switch
        {
            Initializer initializer => Written.Object("keras.initializers", NameOf(initializer), Config(initializer, numbers)),
            Regularizer regularizer => Written.Object("keras.regularizers", $"{regularizer}", Config(regularizer, numbers)),
            Constraint constraint => Written.Object("keras.constraints", $"{constraint}", Numbers(constraint, numbers)),
            UseCudnn.True or UseCudnn.False => Written.Flag(word is UseCudnn.True),
            DType type => Written.Text(KerasPolicy.WordOf(type)),
            _ => Written.Text(WordOf(word)),
        };
    }

    /// <summary>Keras's word: he_normal for HeNormal.</summary>
    private static string WordOf(Enum word) => word switch
    {
        // Two functions have a second name, by which Keras reads but does not write them.
        Activation.Swish => "silu",
        Activation.HardSwish => "hard_silu",
        // Those of SciPy are one word.
        WindowFunction => word.ToString().ToLowerInvariant(),
        _ => KerasNames.SnakeCase(word.ToString()),
    };

    private static string NameOf(Initializer initializer) => initializer is Initializer.Stft ? "STFT" : initializer.ToString();

    private static JsonValue Config(Regularizer regularizer, double[] numbers)
    {
        var config = Numbers(regularizer, numbers);
        return regularizer is Regularizer.OrthogonalRegularizer ? Written.Changed(config, ("mode", Written.Text("rows"))) : config;
    }

    private static JsonValue Config(Initializer initializer, double[] numbers)
    {
        List<(string, JsonValue)> members = [.. Numbers(initializer, numbers).Members.Select(member => (member.Name, member.Value))];
        if (initializer is Initializer.VarianceScaling)
            members.AddRange([("mode", Written.Text("fan_in")), ("distribution", Written.Text("truncated_normal"))]);
        if (!unseeded.Contains(initializer))
            members.Add(("seed", Written.Null));
        if (scaled.Contains(initializer))
            members.AddRange([("input_axes", Written.Null), ("output_axes", Written.Null)]);
        return Written.Map([.. members]);
    }

    /// <summary>The numbers of an object, Keras's defaults where none are given. An axis is a whole number.</summary>
    private static JsonValue Numbers(Enum word, double[] numbers)
    {
        var (names, defaults) = (ObjectArguments.NamesOf(word), ObjectArguments.DefaultsOf(word));
        return Written.Map([.. names.Select((name, i) => (name, Number(name, i < numbers.Length ? numbers[i] : defaults[i])))]);
    }

    private static JsonValue Number(string name, double number) =>
        name == "axis" && number == Math.Floor(number) && Math.Abs(number) < int.MaxValue
            ? Written.Number((int)number)
            : Written.Real(number);
}
