using System.Diagnostics;
using System.Text;
using ParamGen.Mutants;

// Makes ParamGen.Core wrong in one place after the other, and looks whether its tests notice.
//   dotnet run --project eng/Mutants              all mutants of mutants.txt
//   dotnet run --project eng/Mutants -- Pooling   those whose file's path holds the word
//   dotnet run --project eng/Mutants -- 46-60 72  those at these places of the list, as the tool numbers them

const string Killed = "killed";
var root = Environment.CurrentDirectory;
while (!File.Exists(Path.Combine(root, "ParamGen.sln")))
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Run this within the repository.");
var built = Path.Combine(root, "artifacts", "bin", "ParamGen.Core.Tests", "debug");
if (!Directory.Exists(built))
    throw new InvalidOperationException("Build tests/ParamGen.Core.Tests first.");

Mutant[] mutants =
[
    .. Mutant.Read(File.ReadLines(Path.Combine(root, "eng", "Mutants", "mutants.txt")))
        .Where(mutant => args.Length == 0 || args.Any(mutant.IsMeantBy)),
];
var compiler = new CoreCompiler(Path.Combine(root, "src", "ParamGen.Core"), built);
var output = new StringBuilder();
var place = Directory.CreateTempSubdirectory("mutants").FullName;
try
{
    Copy(built, place);
    // The symbols of the built DLL do not match that of a mutant, and a test that reads the DLL would refuse both.
    File.Delete(Path.Combine(place, "ParamGen.Core.pdb"));
    if (AreKilled(null))
        throw new InvalidOperationException($"The tests fail without any mutant:\n{output}");
    var unkilled = new List<string>();
    for (var i = 0; i < mutants.Length; i++)
    {
        var watch = Stopwatch.StartNew();
        var fate = Fate(mutants[i]);
        Console.WriteLine($"{i + 1}/{mutants.Length} {fate} in {watch.Elapsed.TotalSeconds:0} s: {mutants[i]}");
        if (fate != Killed)
            unkilled.Add($"{fate}: {mutants[i]}");
    }

    Console.WriteLine($"\n{mutants.Length - unkilled.Count} of {mutants.Length} mutants killed.");
    unkilled.ForEach(Console.WriteLine);
    return unkilled.Count == 0 ? 0 : 1;
}
finally
{
    Directory.Delete(place, recursive: true);
}

// An entry that Core has outgrown must not end a long run.
string Fate(Mutant mutant)
{
    try
    {
        return AreKilled(mutant) ? Killed : "SURVIVED";
    }
    catch (MutantException broken)
    {
        return $"BROKEN ({broken.Message})";
    }
}

// The random tests are the slow ones; they run only where the others have noticed nothing.
bool AreKilled(Mutant? mutant)
{
    compiler.Write(Path.Combine(place, "ParamGen.Core.dll"), mutant);
    return !Pass("-class-", "*Robustness*") || !Pass("-class", "*Robustness*");
}

bool Pass(params string[] classes)
{
    using var run = Process.Start(new ProcessStartInfo(Path.Combine(place, "ParamGen.Core.Tests"), ["-stopOnFail", "-noLogo", .. classes])
    {
        WorkingDirectory = place,
        RedirectStandardOutput = true,
    })!;
    output.Clear();
    run.OutputDataReceived += (_, line) => output.AppendLine(line.Data);
    run.BeginOutputReadLine();
    // What hangs is noticed as well.
    if (run.WaitForExit(TimeSpan.FromMinutes(3)))
        return run.ExitCode == 0;
    run.Kill(entireProcessTree: true);
    return false;
}

static void Copy(string from, string to)
{
    foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
    {
        var target = Path.Combine(to, Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target, overwrite: true);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(target, File.GetUnixFileMode(file));
    }
}
