using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>
/// The arguments of a layer on their way from the names that an older Keras gave them to those of Keras 3. What no rule takes stays as
/// it is, so that the reader refuses it by name if no layer has it.
/// </summary>
/// <param name="layer">The layer's class, as the file names it.</param>
/// <param name="config">Its config.</param>
/// <param name="file">The file.</param>
internal sealed class OldConfig(string layer, JsonValue config, OldFile file)
{
    private readonly List<JsonMember> members = [.. config.Members];

    /// <summary>What this version calls the arguments that Keras 3 calls otherwise.</summary>
    private readonly Dictionary<string, string> names = [];

    /// <summary>The layer's class, as the file names it.</summary>
    public string Layer => layer;

    public OldFile File => file;

    public KerasVersion Version => file.Version;

    public int Position => config.Position;

    /// <summary>The kind that the layer is; null for the one that its class has by default.</summary>
    public string? Kind { get; set; }

    /// <summary>The shapes for which the layer was built, where its arguments say it.</summary>
    public JsonValue? Builds { get; set; }

    /// <summary>The config as it is now.</summary>
    public JsonValue Json => config.With(members);

    /// <summary>The value of an argument; null where it is not given.</summary>
    public JsonValue? this[string name] => Find(name) is var at && at >= 0 ? members[at].Value : null;

    public IReadOnlyList<JsonMember> Members => members;

    /// <summary>An argument that the file itself calls so; null where it is not given, or has got the name by a rule.</summary>
    public JsonMember? Written(string name) => Find(name) is var at && at >= 0 && members[at].Written == name ? members[at] : null;

    /// <summary>Takes an argument away.</summary>
    public JsonMember? Take(string name)
    {
        if (Find(name) is not (>= 0 and var at))
            return null;
        var taken = members[at];
        members.RemoveAt(at);
        return taken;
    }

    /// <summary>Says what this version calls an argument, whether it is given or not.</summary>
    public void Call(string to, string from) => names[to] = from;

    /// <summary>What this version calls an argument; null where it has Keras 3's name.</summary>
    public string? OlderNameOf(string name) => names.TryGetValue(name, out var older) ? older : null;

    /// <summary>Gives an argument another name.</summary>
    public void Rename(string from, string to)
    {
        Call(to, from);
        if (Find(from) is >= 0 and var at)
            members[at] = members[at] with { Name = to, Written = members[at].Written };
    }

    /// <summary>Gives an argument another value, in its place.</summary>
    public void Replace(string name, JsonValue value)
    {
        if (Find(name) is >= 0 and var at)
            members[at] = members[at] with { Value = value };
    }

    /// <summary>Adds an argument that the file does not have, or that others have become.</summary>
    public void Add(string name, JsonValue value) => members.Add(new(name, value.Position, value));

    /// <summary>Adds a flag that the file does not have.</summary>
    public void Add(string name, bool value) => Add(name, JsonBuild.Flag(config.Position, value));

    public bool IsTrue(string name) => this[name] is { Kind: JsonKind.True };

    /// <summary>Says what cannot be read.</summary>
    public void Refuse(JsonValue? at, string reason) => RefuseAt((at ?? config).Position, reason);

    /// <summary>Says what cannot be read at a place.</summary>
    public void RefuseAt(int position, string reason) => file.Errors.Add(KerasError.Argument(position, layer, reason));

    /// <summary>Says that a value is none that an argument has.</summary>
    public void RefuseValue(JsonMember member) =>
        Refuse(member.Value, $"does not accept {JsonText.Short(member.Value)} for '{member.Written}'");

    private int Find(string name) => members.FindIndex(member => member.Name == name);
}
