using System.Globalization;

namespace ParamGen.Core.Text;

/// <summary>Holds the thread to the invariant culture: no sign, separator or letter of the machine's gets into a text.</summary>
internal readonly struct InvariantCulture : IDisposable
{
    private readonly CultureInfo before;

    private InvariantCulture(CultureInfo before) => this.before = before;

#pragma warning disable RS1035 // The culture is set to be the same everywhere, which is what the rule is for.
    public static InvariantCulture Enter()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return new(before);
    }

    public void Dispose() => CultureInfo.CurrentCulture = before;
#pragma warning restore RS1035
}
